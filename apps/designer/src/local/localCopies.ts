import type { LocalCopy } from '@formularwerk/designer';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Whose work on which form: everybody has their own, also where they share a computer. */
export interface CopyKey {
  readonly kommune: string;
  readonly user: string;
  readonly form: string;
}

interface KeptCopy extends CopyKey {
  readonly copy: LocalCopy;
}

interface Schema extends DBSchema {
  copies: { key: [string, string, string]; value: KeptCopy };
}

/** What this browser keeps of forms that are being written, so that nothing is lost when a tab or the power dies. */
export interface LocalCopies {
  readonly read: (key: CopyKey) => Promise<LocalCopy | undefined>;
  /** Keeps it, or forgets it when there is none. It is on the disk when this resolves. */
  readonly keep: (key: CopyKey, copy: LocalCopy | undefined) => Promise<void>;
  /** The forms of which something is kept that the server doesn't have. */
  readonly unsaved: (kommune: string, user: string) => Promise<ReadonlySet<string>>;
}

const STORE = 'copies';

/** The copies in IndexedDB; opened when they are needed first, and again after a failure. */
export function createLocalCopies(name = 'formularwerk-designer'): LocalCopies {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(STORE, { keyPath: ['kommune', 'user', 'form'] }),
      terminated: () => {
        opening = undefined;
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    read: async ({ kommune, user, form }) =>
      (await (await database()).get(STORE, [kommune, user, form]))?.copy,
    keep: async (key, copy) => {
      const { kommune, user, form } = key;
      const change = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
      await Promise.all([
        copy ? change.store.put({ ...key, copy }) : change.store.delete([kommune, user, form]),
        change.done,
      ]);
    },
    unsaved: async (kommune, user) => {
      const range = IDBKeyRange.bound([kommune, user, ''], [kommune, user, '\uffff']);
      const kept = await (await database()).getAll(STORE, range);
      return new Set(kept.filter(({ copy }) => isUnsaved(copy)).map(({ form }) => form));
    },
  };
}

/** Whether a copy has something that the server hasn't. */
export const isUnsaved = ({ history, savedPosition }: LocalCopy): boolean =>
  history.position !== savedPosition;
