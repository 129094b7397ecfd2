import type { Change, ChangeClass } from './change.ts';
import { moved } from './moved.ts';
import type { NodeKey } from './node.ts';
import type { Speech, Words } from './words.ts';

/** How things that stand in an order and have ids are compared. */
export interface Listed<T> {
  readonly noun: Words;
  readonly idOf: (one: T) => string;
  /** Where the change is told. */
  readonly nodeOf: (one: T) => NodeKey;
  /** In quotes. */
  readonly nameOf: (one: T) => string;
  readonly compare: (old: T, now: T, node: NodeKey) => readonly Change[];
  readonly added: ChangeClass;
  readonly removed: ChangeClass;
}

const NEW: Words = { de: 'neu', en: 'added' };
const MOVED: Words = { de: 'verschoben', en: 'moved' };
const DELETED: Words = { de: 'gelöscht', en: 'deleted' };

/** What is new, changed, moved and, at the end, deleted. */
export function compareListed<T>(
  before: readonly T[],
  after: readonly T[],
  { noun, idOf, nodeOf, nameOf, compare, ...classes }: Listed<T>,
  { say }: Speech,
): readonly Change[] {
  const old = new Map(before.map((one) => [idOf(one), one]));
  const now = new Set(after.map(idOf));
  const isMoved = moved(before.map(idOf), after.map(idOf));
  const change = (one: T, changeClass: ChangeClass, what: Words): Change => ({
    class: changeClass,
    node: nodeOf(one),
    sentence: say({
      de: `${noun.de} ${what.de}: ${nameOf(one)}.`,
      en: `${noun.en} ${what.en}: ${nameOf(one)}.`,
    }),
  });
  return [
    ...after.flatMap((one) => {
      const was = old.get(idOf(one));
      if (was === undefined) return [change(one, classes.added, NEW)];
      const place = isMoved.has(idOf(one)) ? [change(one, 'harmless', MOVED)] : [];
      return [...compare(was, one, nodeOf(one)), ...place];
    }),
    ...before.filter((one) => !now.has(idOf(one))).map((one) => change(one, classes.removed, DELETED)),
  ];
}

/** The second order, with what only the first has behind what stood before it there. */
export function merged<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const all = [...after];
  const known = new Set(after);
  for (const [index, one] of before.entries()) {
    if (known.has(one)) continue;
    const front = before.slice(0, index).findLast((other) => known.has(other));
    all.splice(front === undefined ? 0 : all.indexOf(front) + 1, 0, one);
    known.add(one);
  }
  return all;
}
