import type { Filing, LocalCopies, LocalCopy, SentSaves } from '@formularwerk/assistant';

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A copy as it lies on the device, with the saves whose answers never came. */
interface Kept extends LocalCopy {
  readonly sent: readonly Filing[];
  /** Milliseconds since 1970 at which it was kept. */
  readonly at: number;
}

export interface DraftCopies extends LocalCopies {
  readonly sent: SentSaves;
}

const PREFIX = 'formularwerk-entwurf/';
/** Where a window finds which copy was its own. */
const WINDOW = 'formularwerk-fenster';
/** Nothing that somebody typed lies on a device longer than that, in milliseconds: it may not be theirs alone. */
const LONGEST = 7 * 24 * 60 * 60 * 1000;
/** As long as a page that is being left may take to let go of its copy, in milliseconds. */
const PATIENCE = 1500;
/** A page that asked whether it may go is gone by then, or stays, in milliseconds. */
const GOING = 10_000;
/** A save is tried again and again; of those that weren't answered the last ones can have been stored. */
const MOST_SENT = 5;

/**
 * The copies of a draft in this browser, one for each window that has it open, so that two windows don't overwrite each
 * other. A window holds a lock as long as it is there: a copy that nobody holds was left behind by a page that was
 * closed, loaded anew or killed. A browser that keeps nothing is no fault: then there are no copies.
 *
 * A page that is about to go lets nothing go: the next one may have been drawn before the answer that came meanwhile.
 */
export function createLocalCopies(
  draft: string,
  store: Keep | undefined = storage(),
  locks: LockManager | undefined = navigator.locks,
  page: EventTarget | undefined = globalThis.window,
): DraftCopies {
  const own = `${PREFIX}${draft}/${crypto.randomUUID()}`;
  const before = nameWindow(own);
  void locks?.request(own, () => new Promise(() => undefined)).catch(() => undefined);
  let copy: LocalCopy | undefined;
  let sent: readonly Filing[] = [];
  let going: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    if (copy) put(store, own, { ...copy, sent, at: Date.now() });
    else if (!going) store?.removeItem(own);
  };
  page?.addEventListener('beforeunload', () => {
    clearTimeout(going);
    going = setTimeout(() => {
      going = undefined;
      write();
    }, GOING);
  });
  const take = (key: string): LocalCopy | undefined => {
    const kept = read(store, key);
    if (!kept) return undefined;
    sent = [...kept.sent, ...sent];
    copy ??= copyIn(kept);
    write();
    store?.removeItem(key);
    return kept;
  };
  return {
    adopt: async () => {
      forgetOld(store);
      const age = (key: string): number => read(store, key)?.at ?? 0;
      const found = keysOf(store, draft).filter((key) => key !== own);
      for (const key of found.sort((one, other) => age(other) - age(one))) {
        const taken = await whenFree(locks, key, () => take(key));
        if (taken) return key === before ? sameWindow(copyIn(taken)) : copyIn(taken);
      }
      return undefined;
    },
    keep: (next) => {
      copy = next;
      write();
    },
    sent: {
      list: () => sent,
      add: (filing) => {
        sent = [...sent, filing].slice(-MOST_SENT);
        write();
      },
      clear: () => {
        if (going) return;
        sent = [];
        write();
      },
    },
  };
}

/** Forgets what is kept of a draft that was submitted or deleted. */
export const forgetCopies = (draft: string, store: Keep | undefined = storage()): void => {
  for (const key of keysOf(store, draft)) store?.removeItem(key);
  try {
    sessionStorage.removeItem(WINDOW);
  } catch {
    // A browser that is set to keep nothing has nothing to forget.
  }
};

const copyIn = ({ filing, revision, unsent, isStored }: LocalCopy): LocalCopy => ({
  filing,
  revision,
  ...(unsent && { unsent }),
  ...(isStored && { isStored }),
});

/** Pieces of files lie at addresses that only their own window knows (see `sendFile.ts`). */
const sameWindow = ({ unsent, ...copy }: LocalCopy): LocalCopy =>
  unsent ? { ...copy, unsent: unsent.map((one) => ({ ...one, goesOn: true })) } : copy;

/** Writes down whose copy this window holds from now on; gives whose it held before it was loaded anew. */
function nameWindow(own: string): string | undefined {
  try {
    const before = sessionStorage.getItem(WINDOW) ?? undefined;
    sessionStorage.setItem(WINDOW, own);
    return before;
  } catch {
    return undefined;
  }
}

const keysOf = (store: Keep | undefined, draft = ''): readonly string[] =>
  Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '').filter((key) =>
    key.startsWith(draft === '' ? PREFIX : `${PREFIX}${draft}/`),
  );

const forgetOld = (store: Keep | undefined): void => {
  for (const key of keysOf(store)) {
    const kept = read(store, key);
    if (!kept || kept.at < Date.now() - LONGEST) store?.removeItem(key);
  }
};

/** Does it when no window holds the copy. The page that was here before this one may still be about to let go. */
const whenFree = async <T>(
  locks: LockManager | undefined,
  key: string,
  take: () => T,
): Promise<T | undefined> => {
  if (!locks) return take();
  return locks.request(key, { signal: AbortSignal.timeout(PATIENCE) }, take).catch(() => undefined);
};

function read(store: Keep | undefined, key: string): Kept | undefined {
  try {
    return JSON.parse(store?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function put(store: Keep | undefined, key: string, kept: Kept): void {
  try {
    store?.setItem(key, JSON.stringify(kept));
  } catch {
    // The browser's room is used up: what was typed still stands on the page, which asks before it is closed.
  }
}

/** Undefined where the browser is set to keep nothing. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
