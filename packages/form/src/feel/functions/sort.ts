import { feelCompare } from '../compare.ts';
import type { FeelFunctionValue, FeelList, FeelValue } from '../values.ts';

type Precedes = (a: FeelValue, b: FeelValue) => boolean;

export const precedesByOrder: Precedes = (a, b) => (feelCompare(a, b) ?? 0) < 0;

/** Sorted by a function of the language, or by the order that its values have. */
export const sort = (list: FeelList, precedes: FeelFunctionValue | undefined): FeelList =>
  sortBy(list, precedes ? (a, b) => precedes.call([a, b]) === true : precedesByOrder);

/** Merges, so that it is stable and asks about n · log n pairs even of a function that contradicts itself. */
export function sortBy(list: FeelList, precedes: Precedes): FeelList {
  if (list.length < 2) return list;
  const middle = list.length >> 1;
  const left = [...sortBy(list.slice(0, middle), precedes)];
  const right = [...sortBy(list.slice(middle), precedes)];
  const merged: FeelValue[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] ?? null, right[j] ?? null];
    if (precedes(b, a)) {
      merged.push(b);
      j += 1;
    } else {
      merged.push(a);
      i += 1;
    }
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}
