/** Whether somebody who works has to sign in again. Those who asked wait until it is done, or put off. */
export interface SignInGate {
  /** True when signed in again, false when put off. Asked several times, it is one question. */
  readonly ask: () => Promise<boolean>;
  readonly settle: (isSignedIn: boolean) => void;
  readonly isAsked: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignInGate(): SignInGate {
  const listeners = new Set<() => void>();
  let asked:
    | { readonly answer: Promise<boolean>; readonly settle: (isSignedIn: boolean) => void }
    | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    ask: () => {
      if (!asked) {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        asked = { answer: promise, settle: resolve };
        tell();
      }
      return asked.answer;
    },
    settle: (isSignedIn) => {
      const question = asked;
      asked = undefined;
      question?.settle(isSignedIn);
      tell();
    },
    isAsked: () => asked !== undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
