/** A form is written in one window of a browser at a time: both would keep their work in the same place. */
export interface Claim {
  /** Ends when another window takes the form over, or it was let go. */
  readonly lost: Promise<void>;
  readonly release: () => void;
}

interface ClaimOptions {
  /** Take it from the window that has it. */
  readonly takeOver: boolean;
  /** Another window wants it: stores what isn't stored. After that, or a few seconds, it is lost. */
  readonly beforeHandingOver: () => Promise<void>;
}

/** As long as another window is waited for; after that it is taken as hanging. */
const PATIENCE = 5000;

/**
 * Claims a form for this window; undefined when another one has it. The browser itself lets go of what a window held
 * that was closed or killed.
 */
export async function claimForm(
  name: string,
  { takeOver, beforeHandingOver }: ClaimOptions,
): Promise<Claim | undefined> {
  const key = `formularwerk-designer/${name}`;
  const channel = new BroadcastChannel(key);
  if (takeOver) channel.postMessage('handOver');
  const claim = takeOver
    ? ((await request(key, { signal: AbortSignal.timeout(PATIENCE) })) ??
      (await request(key, { steal: true })))
    : await request(key, { ifAvailable: true });
  if (!claim) {
    channel.close();
    return undefined;
  }
  channel.addEventListener('message', () => void beforeHandingOver().finally(claim.release));
  void claim.lost.then(() => channel.close());
  return claim;
}

/** Resolves when the lock is held or will not be. */
const request = (key: string, options: LockOptions): Promise<Claim | undefined> =>
  new Promise((resolve, reject) => {
    const held = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    navigator.locks
      .request(key, options, (lock) => {
        if (!lock) return resolve(undefined);
        resolve({ lost: gone.promise, release: held.resolve });
        return held.promise;
      })
      .catch((error: unknown) => {
        const isGivenUp =
          error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name);
        if (isGivenUp) resolve(undefined);
        else reject(error);
      })
      .finally(gone.resolve);
  });
