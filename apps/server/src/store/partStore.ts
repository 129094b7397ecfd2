import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import { whenMissing } from './whenMissing.ts';
import { writeDurably } from './writeDurably.ts';

/** A file on its way: of which draft it is, and its own id. All three are slugs or UUIDs. */
export interface Transfer {
  readonly kommune: string;
  readonly draft: string;
  readonly id: string;
}

/** What was said of a file before its first byte came. */
export interface Announced {
  /** Of the file field: `elemente.k3f9.foto`. */
  readonly path: string;
  readonly name: string;
  readonly declared: string;
  readonly size: number;
}

/** Files on their way, piece by piece, until they are whole. */
export interface PartStore {
  readonly begin: (transfer: Transfer, announced: Announced) => Promise<void>;
  /** What was announced, and how much of it is here; undefined where nothing was, or not any more. */
  readonly look: (transfer: Transfer) => Promise<(Announced & { readonly offset: number }) | undefined>;
  /** Durably there when this resolves. */
  readonly append: (transfer: Transfer, offset: number, bytes: Uint8Array) => Promise<void>;
  readonly read: (transfer: Transfer) => Promise<Buffer>;
  readonly remove: (transfer: Transfer) => Promise<void>;
  readonly removeAll: (kommune: string, draft: string) => Promise<void>;
  readonly list: (kommune: string, draft: string) => Promise<Transfer[]>;
  /** Those to which nothing came for a day. */
  readonly listOld: (kommune: string) => Promise<Transfer[]>;
}

const ANNOUNCED = 'announced';
const PART = /^(\d{12})-(\d+)$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A folder for each file, and a file for each piece, sealed by itself and named by where it begins and how long it is:
 * what is sealed can't be added to. The folder is the only record, so that nothing has to agree with it.
 */
export function createPartStore(dataDir: string, keys: Keyring): PartStore {
  const draftFolder = (kommune: string, draft: string) => join(dataDir, 'transfers', kommune, draft);
  const folderOf = ({ kommune, draft, id }: Transfer) => join(draftFolder(kommune, draft), id);
  const context = ({ draft, id }: Transfer, name: string) => `transfer:${draft}:${id}:${name}`;
  const write = async (transfer: Transfer, name: string, bytes: Uint8Array) =>
    writeDurably(folderOf(transfer), name, keys.seal(transfer.kommune, context(transfer, name), bytes));

  const store: PartStore = {
    begin: async (transfer, announced) => {
      const folder = folderOf(transfer);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { kommune } = transfer;
      const sealed = sealJson(keys, kommune, context(transfer, ANNOUNCED), announced);
      await writeDurably(folder, ANNOUNCED, sealed);
    },
    look: async (transfer) => {
      const sealed = await readFile(join(folderOf(transfer), ANNOUNCED)).catch(whenMissing);
      if (!sealed) return undefined;
      const announced = openJson<Announced>(keys, transfer.kommune, context(transfer, ANNOUNCED), sealed);
      const parts = await partsIn(folderOf(transfer));
      return { ...announced, offset: parts.reduce((sum, { length }) => sum + length, 0) };
    },
    append: (transfer, offset, bytes) =>
      write(transfer, `${String(offset).padStart(12, '0')}-${bytes.byteLength}`, bytes),
    read: async (transfer) => {
      const opened: Buffer[] = [];
      for (const { name } of await partsIn(folderOf(transfer))) {
        const sealed = await readFile(join(folderOf(transfer), name));
        opened.push(keys.open(transfer.kommune, context(transfer, name), sealed));
      }
      return Buffer.concat(opened);
    },
    remove: (transfer) => rm(folderOf(transfer), { recursive: true, force: true }),
    removeAll: (kommune, draft) => rm(draftFolder(kommune, draft), { recursive: true, force: true }),
    list: async (kommune, draft) => {
      const ids = await readdir(draftFolder(kommune, draft)).catch(() => []);
      return ids.map((id) => ({ kommune, draft, id }));
    },
    listOld: async (kommune) => {
      const old: Transfer[] = [];
      for (const draft of await readdir(join(dataDir, 'transfers', kommune)).catch(() => [])) {
        const transfers = await store.list(kommune, draft);
        if (transfers.length === 0) await store.removeAll(kommune, draft);
        for (const transfer of transfers) {
          const found = await stat(folderOf(transfer)).catch(() => undefined);
          if (found && found.mtimeMs < Date.now() - DAY) old.push(transfer);
        }
      }
      return old;
    },
  };
  return store;
}

interface Part {
  readonly name: string;
  readonly length: number;
}

/** The pieces from the first byte on, each where the one before it ends. What lies beyond a gap is not counted. */
async function partsIn(folder: string): Promise<Part[]> {
  const names = (await readdir(folder)).sort();
  const parts: Part[] = [];
  let end = 0;
  for (const name of names) {
    const [, at, length] = PART.exec(name) ?? [];
    if (at === undefined || Number(at) !== end) continue;
    parts.push({ name, length: Number(length) });
    end += Number(length);
  }
  return parts;
}
