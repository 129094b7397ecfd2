import type { LocalCopy, StoredHistory } from '@formularwerk/designer';
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** Whose work on which form: everybody has their own, also where they share a computer. */
export interface CopyKey {
  readonly kommune: string;
  readonly user: string;
  readonly form: string;
}

/** A copy without the form that its steps begin with: that is large, and seldom another one. */
interface KeptCopy extends CopyKey {
  readonly copy: Omit<LocalCopy, 'history'> & { readonly history: Omit<StoredHistory, 'base'> };
  readonly base: string;
}

interface KeptBase extends CopyKey {
  readonly id: string;
  readonly definition: StoredHistory['base'];
}

interface Schema extends DBSchema {
  copies: { key: [string, string, string]; value: KeptCopy };
  bases: { key: [string, string, string, string]; value: KeptBase };
}

type Change = IDBPTransaction<Schema, ('copies' | 'bases')[], 'readwrite' | 'versionchange'>;

/** What this browser keeps of forms that are being written, so that nothing is lost when a tab or the power dies. */
export interface LocalCopies {
  readonly read: (key: CopyKey) => Promise<LocalCopy | undefined>;
  /** Keeps it, or forgets it when there is none. It is on the disk when this resolves. */
  readonly keep: (key: CopyKey, copy: LocalCopy | undefined) => Promise<void>;
  /** The forms of which something is kept that the server doesn't have. */
  readonly unsaved: (kommune: string, user: string) => Promise<ReadonlySet<string>>;
}

/** The copies in IndexedDB; opened when they are needed first, and again after a failure. */
export function createLocalCopies(name = 'formularwerk-designer'): LocalCopies {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    read: async (key) => {
      const reading = (await database()).transaction(['copies', 'bases']);
      const kept = await reading.objectStore('copies').get(own(key));
      const base = kept && (await reading.objectStore('bases').get([...own(key), kept.base]));
      return base && { ...kept.copy, history: { ...kept.copy.history, base: base.definition } };
    },
    keep: async (key, copy) => {
      const change = (await database()).transaction(['copies', 'bases'], 'readwrite', {
        durability: 'strict',
      });
      const written = (copy ? write(change, key, copy) : remove(change, key)).catch((error: unknown) => {
        // Nothing rather than a half.
        change.abort();
        throw error;
      });
      await Promise.all([written, change.done]);
    },
    unsaved: async (kommune, user) => {
      const range = IDBKeyRange.bound([kommune, user, ''], [kommune, user, '\uffff']);
      const kept = await (await database()).getAll('copies', range);
      return new Set(kept.filter(({ copy }) => isUnsaved(copy)).map(({ form }) => form));
    },
  };
}

/** Fails where another window holds an earlier version open: nobody should have to wait for that. */
function open(name: string, forget: () => void): Promise<IDBPDatabase<Schema>> {
  const blocked = Promise.withResolvers<never>();
  const opened = openDB<Schema>(name, 2, {
    upgrade: async (database, before, _version, change) => {
      if (before < 1) database.createObjectStore('copies', { keyPath: ['kommune', 'user', 'form'] });
      database.createObjectStore('bases', { keyPath: ['kommune', 'user', 'form', 'id'] });
      // The first version kept both together.
      const whole = (await change.objectStore('copies').getAll()) as unknown as (CopyKey & {
        readonly copy: LocalCopy;
      })[];
      for (const { kommune, user, form, copy } of whole) await write(change, { kommune, user, form }, copy);
    },
    blocked: () => blocked.reject(new Error('An earlier version of the local copies is open elsewhere.')),
    blocking: (_before, _version, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  return Promise.race([opened, blocked.promise]);
}

/** Both in one transaction, so that a copy is never found with a base that isn't its own. */
async function write(change: Change, key: CopyKey, { history, ...copy }: LocalCopy): Promise<void> {
  const { base, ...steps } = history;
  const id = idOf(base);
  const bases = change.objectStore('bases');
  // Only the key is looked for. Another window may have kept its own meanwhile.
  if ((await bases.getKey([...own(key), id])) === undefined) {
    await bases.delete(basesOf(key));
    await bases.put({ ...key, id, definition: base });
  }
  await change.objectStore('copies').put({ ...key, copy: { ...copy, history: steps }, base: id });
}

async function remove(change: Change, key: CopyKey): Promise<void> {
  await change.objectStore('copies').delete(own(key));
  await change.objectStore('bases').delete(basesOf(key));
}

const own = ({ kommune, user, form }: CopyKey): [string, string, string] => [kommune, user, form];

const basesOf = (key: CopyKey): IDBKeyRange => IDBKeyRange.bound([...own(key), ''], [...own(key), '\uffff']);

/** A base stays the same object as long as it is the same. */
function idOf(base: StoredHistory['base']): string {
  const id = ids.get(base) ?? crypto.randomUUID();
  ids.set(base, id);
  return id;
}

const ids = new WeakMap<StoredHistory['base'], string>();

/** Whether a copy has something that the server hasn't. */
export const isUnsaved = ({ history, savedPosition }: Progress): boolean =>
  history.position !== savedPosition;

interface Progress {
  readonly history: Pick<StoredHistory, 'position'>;
  readonly savedPosition: number;
}
