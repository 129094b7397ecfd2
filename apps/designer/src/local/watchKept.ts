import type { LocalCopy } from '@formularwerk/designer';

type Keep = (copy: LocalCopy | undefined) => Promise<void>;

export interface WatchedKeep {
  readonly keep: Keep;
  /** Whether the last thing that was to be kept isn't: it is still on its way, or it failed. */
  readonly isBehind: () => boolean;
  /** When everything that was to be kept so far is, or failed. */
  readonly settled: () => Promise<void>;
  /** From now on nothing is kept any more: another window has taken over. */
  readonly end: () => void;
}

/** Keeps as it is told, and knows whether everything got there. */
export function watchKept(keep: Keep): WatchedKeep {
  let asked = 0;
  let kept = 0;
  let hasEnded = false;
  let last: Promise<void> = Promise.resolve();
  return {
    keep: async (copy) => {
      if (hasEnded) return;
      asked += 1;
      const mine = asked;
      last = keep(copy);
      await last;
      kept = Math.max(kept, mine);
    },
    isBehind: () => !hasEnded && kept < asked,
    settled: async () => {
      let waitedFor: Promise<void>;
      do {
        waitedFor = last;
        await waitedFor.catch(() => undefined);
        // What waited for this one is on its way only now.
        await new Promise((resolve) => setTimeout(resolve));
      } while (waitedFor !== last);
    },
    end: () => {
      hasEnded = true;
    },
  };
}
