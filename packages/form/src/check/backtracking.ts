import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';

/** How long a pattern may take on a text made for it: `slow` with the part of it that is to blame, `unknown`. */
export type Backtracking =
  | { readonly kind: 'fast' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'slow'; readonly part: string };

/** Milliseconds for one pattern. */
const LONGEST = 1000;

const known = new Map<string, Backtracking>();

/** Looks for catastrophic backtracking in a regular expression of ECMAScript. Knows each pattern after the first time. */
export function backtracking(source: string, flags: string): Backtracking {
  const key = `${flags}/${source}`;
  const found = known.get(key) ?? (cannotRepeat(source) ? { kind: 'fast' } : look(source, flags));
  if (known.size > 2000) known.clear();
  known.set(key, found);
  return found;
}

/** `^[0-9]{5}$`: nothing in it may match more or less, or in two ways. */
const cannotRepeat = (source: string): boolean =>
  !/[*+?|(]|\{\d*,/.test(
    source.replace(/\\.|\[(?:[^\]\\]|\\.)*\]/gu, 'x').replace(/^\^?\(\?:([^()]*)\)\$?$/, '$1'),
  );

function look(source: string, flags: string): Backtracking {
  const found = recheck()(source, flags, { timeout: LONGEST, randomSeed: 1 });
  if (found.status === 'safe') return { kind: 'fast' };
  if (found.status !== 'vulnerable') return { kind: 'unknown' };
  const places = found.hotspot.filter(({ temperature }) => temperature === 'heat');
  const start = Math.min(...places.map((one) => one.start));
  const end = Math.max(...places.map((one) => one.end));
  return { kind: 'slow', part: places.length > 0 ? source.slice(start, end) : source };
}

let loaded: typeof checkSync | undefined;

/** It is large, and most forms have no pattern that needs it. Its program for browsers works in this very process. */
function recheck(): typeof checkSync {
  loaded ??= (createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof checkSync })
    .checkSync;
  return loaded;
}
