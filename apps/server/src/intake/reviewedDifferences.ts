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
 * (`elemente.k3f9.flaecheM2`) or by its place (`elemente[0].flaecheM2`), and an entry that follows another list by the
 * id that it gets from there: `answers` tell which is which. A value that is no longer computed is `null`.
 */
export function reviewedDifferences(
  reviewed: Values,
  computed: Values,
  answers: Json,
): Differences | undefined {
  const byPlace = new Map(Object.entries(computed).map(([path, value]) => [placeIn(answers, path), value]));
  const now = (path: string): Json =>
    (Object.hasOwn(computed, path) ? computed[path] : byPlace.get(placeIn(answers, path))) ?? null;
  const paths = Object.keys(reviewed).filter(
    (path) => canonicalJson(now(path)) !== canonicalJson(reviewed[path] ?? null),
  );
  if (paths.length === 0) return undefined;
  return {
    reviewed: Object.fromEntries(paths.map((path) => [path, reviewed[path] ?? null])),
    computed: Object.fromEntries(paths.map((path) => [path, now(path)])),
  };
}

/** `nachweise.k3f9.summe` and `nachweise.#1.summe` are `nachweise[0].summe` where k3f9 is the first. */
function placeIn(answers: Json, path: string): string {
  let at: unknown = answers;
  return path.split('.').reduce((written, segment) => {
    const index = Array.isArray(at) ? indexOf(at, segment) : -1;
    at = index < 0 ? (at as Record<string, unknown> | undefined)?.[segment] : (at as unknown[])[index];
    if (index >= 0) return `${written}[${index}]`;
    return written === '' ? segment : `${written}.${segment}`;
  }, '');
}

const indexOf = (rows: readonly unknown[], id: string): number =>
  /^#\d+$/.test(id)
    ? Number(id.slice(1)) - 1
    : rows.findIndex((row) => typeof row === 'object' && row !== null && '_id' in row && row._id === id);
