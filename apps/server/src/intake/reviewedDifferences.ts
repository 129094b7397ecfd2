import type { Json } from '@formularwerk/form';
import { canonicalJson } from '../canonicalJson.ts';

type Values = Readonly<Record<string, Json>>;

/** Computed values that came out differently, at the paths under which they were said to be reviewed. */
export interface Differences {
  readonly reviewed: Values;
  readonly computed: Values;
}

/**
 * What was reviewed and is now another value; undefined when all is the same. A path may name a list item by its id
 * (`elemente.k3f9.flaecheM2`) or by its place (`elemente[0].flaecheM2`). A value that is no longer computed is `null`.
 */
export function reviewedDifferences(
  reviewed: Values,
  computed: Values,
  pathOf: (path: string) => string,
): Differences | undefined {
  const byPlace = new Map(Object.entries(computed).map(([path, value]) => [pathOf(path), value]));
  const now = (path: string): Json =>
    (Object.hasOwn(computed, path) ? computed[path] : byPlace.get(path)) ?? null;
  const paths = Object.keys(reviewed).filter(
    (path) => canonicalJson(now(path)) !== canonicalJson(reviewed[path] ?? null),
  );
  if (paths.length === 0) return undefined;
  return {
    reviewed: Object.fromEntries(paths.map((path) => [path, reviewed[path] ?? null])),
    computed: Object.fromEntries(paths.map((path) => [path, now(path)])),
  };
}
