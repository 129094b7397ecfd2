import { parts } from '#parts';
import { dayNumber } from './calendar.ts';
import { compareDecimals, equalDecimals } from './decimal.ts';
import {
  type FeelContext,
  type FeelList,
  type FeelRange,
  type FeelValue,
  isClock,
  isContext,
  isKind,
  isList,
  isNumber,
  kindOf,
} from './values.ts';

/**
 * FEEL's `=` (DMN 1.5, 10.3.2.13): null equals only null; values of different kinds are not comparable, which
 * is null; everything else is true or false.
 */
export function feelEquals(a: FeelValue, b: FeelValue): boolean | null {
  if (a === null || b === null) return a === b;
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  if (isNumber(a) && isNumber(b)) return equalDecimals(a, b);
  if (kindOf(a) !== kindOf(b)) return null;
  if (isList(a) && isList(b)) return equalLists(a, b);
  if (isContext(a) && isContext(b)) return equalContexts(a, b);
  if (isKind(a, 'range') && isKind(b, 'range')) return equalRanges(a, b);
  if (isKind(a, 'function')) return null;
  if (typeof a === 'boolean') return a === b;
  return feelCompare(a, b) === 0;
}

/** Whether both are the same for `list contains`, `distinct values` and the like: never null. */
export const isSame = (a: FeelValue, b: FeelValue): boolean => feelEquals(a, b) === true;

/** Below, at or above zero; undefined where the two have no order (other kinds, only one of them in a zone). */
export function feelCompare(a: FeelValue, b: FeelValue): number | undefined {
  if (isNumber(a) && isNumber(b)) return compareDecimals(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (isKind(a, 'date') && isKind(b, 'date')) return dayNumber(a) - dayNumber(b);
  if (isKind(a, 'duration') && isKind(b, 'duration')) return sign(a.nanoseconds - b.nanoseconds);
  if (isKind(a, 'period') && isKind(b, 'period')) return a.months - b.months;
  return isClock(a) && isClock(b) ? parts.calculation.compareClocks(a, b) : undefined;
}

/** By code point, not by UTF-16 unit. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const left = [...a];
  const right = [...b];
  const index = left.findIndex((char, i) => char !== right[i]);
  if (index < 0) return -1;
  return (left[index]?.codePointAt(0) ?? -1) - (right[index]?.codePointAt(0) ?? -1);
}

const sign = (n: bigint): number => (n < 0n ? -1 : n > 0n ? 1 : 0);

const equalLists = (a: FeelList, b: FeelList): boolean =>
  a.length === b.length && a.every((item, i) => isSame(item, b[i] ?? null));

const equalContexts = (a: FeelContext, b: FeelContext): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key) ?? null));

const equalRanges = (a: FeelRange, b: FeelRange): boolean =>
  a.test === b.test &&
  a.lowIncluded === b.lowIncluded &&
  a.highIncluded === b.highIncluded &&
  isSame(a.low, b.low) &&
  isSame(a.high, b.high);
