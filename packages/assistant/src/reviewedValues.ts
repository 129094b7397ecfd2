import type { Json, Walk } from '@formularwerk/form';
import type { SubmitResult } from './ports.ts';

/** Computed values that came out differently on the server: what was reviewed and what it computed, by path. */
export type Changed = Pick<Extract<SubmitResult, { outcome: 'changed' }>, 'reviewed' | 'computed'>;

/**
 * The computed values that the review page shows, and that a submit says were reviewed. Where the server computed
 * another one, it is the server's, as long as the answers give the value that differed.
 */
export function reviewedValues(walk: Walk, changed?: Changed): Readonly<Record<string, Json>> {
  if (!changed) return walk.computed;
  const paths = Object.keys(changed.computed).filter((path) =>
    same(walk.computed[path], changed.reviewed[path]),
  );
  return {
    ...walk.computed,
    ...Object.fromEntries(paths.map((path) => [path, changed.computed[path] ?? null])),
  };
}

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
