import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Keyring } from '../crypto/keyring.ts';
import { writeDurably } from './writeDurably.ts';

/** Where uploaded bytes lie: sealed, under random names, apart by municipality. */
export interface FileStore {
  /** Durably there when this resolves. Gives the name to read it by. */
  readonly write: (kommune: string, bytes: Uint8Array) => Promise<string>;
  readonly read: (kommune: string, name: string) => Promise<Buffer>;
  readonly remove: (kommune: string, name: string) => Promise<void>;
  /** Names of all files that are older than an hour, unfinished ones too. */
  readonly listOld: (kommune: string) => Promise<string[]>;
}

const HOUR = 60 * 60 * 1000;

/** Files in a local folder. */
export function createFileStore(dataDir: string, keys: Keyring): FileStore {
  const folderOf = (kommune: string) => join(dataDir, 'files', kommune);
  return {
    write: async (kommune, bytes) => {
      const folder = folderOf(kommune);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = randomBytes(18).toString('hex');
      await writeDurably(folder, name, keys.seal(kommune, `file:${name}`, bytes));
      return name;
    },
    read: async (kommune, name) =>
      keys.open(kommune, `file:${name}`, await readFile(join(folderOf(kommune), name))),
    remove: (kommune, name) => rm(join(folderOf(kommune), name), { force: true }),
    listOld: async (kommune) => {
      const folder = folderOf(kommune);
      const old: string[] = [];
      for (const name of await readdir(folder).catch(() => [])) {
        const file = await stat(join(folder, name)).catch(() => undefined);
        if (file && file.mtimeMs < Date.now() - HOUR) old.push(name);
      }
      return old;
    },
  };
}
