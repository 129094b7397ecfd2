/** When a session ends, as the server tells it. */
export interface SessionEnd {
  /** From each use on it lasts so long at least, in seconds. */
  readonly idleSeconds: number;
  /** After so many it ends whatever is done. */
  readonly leftSeconds: number;
}

/** Knows until when one is signed in. In milliseconds of one clock: that of the server may go differently. */
export interface SessionClock {
  /** The server told the end. */
  readonly told: (end: SessionEnd) => void;
  /** The server answered: that was a use. */
  readonly used: () => void;
  /** Undefined until the server told. `isFinal`: no use puts it off. */
  readonly end: () => { readonly at: number; readonly isFinal: boolean } | undefined;
}

/** Every call of the server is a use; looking at the clock is none. */
export function createSessionClock(now: () => number = Date.now): SessionClock {
  let last = now();
  let known: { readonly idle: number; readonly latest: number } | undefined;
  return {
    told: ({ idleSeconds, leftSeconds }) => {
      last = now();
      known = { idle: idleSeconds * 1000, latest: last + leftSeconds * 1000 };
    },
    used: () => {
      last = now();
    },
    end: () => {
      if (!known) return undefined;
      const at = Math.min(last + known.idle, known.latest);
      return { at, isFinal: at === known.latest };
    },
  };
}
