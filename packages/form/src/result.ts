import type { Problem } from './problem.ts';

/** What a function gives that a person's input can make fail: the value, or everything that is wrong with it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** It went well, and this is what came of it. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** It did not: all that somebody has to put right. */
export const failure = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
