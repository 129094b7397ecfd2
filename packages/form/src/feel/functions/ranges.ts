import { feelCompare } from '../compare.ts';
import { parseRange } from '../rangeText.ts';
import { type FeelRange, type FeelValue, isKind } from '../values.ts';
import { arg, define, type FeelFunction } from './define.ts';

/** What only experts ask for: how points and ranges lie to each other (DMN 1.5, table 78). A point is a range of itself. */
type Relation = (a: FeelRange, b: FeelRange) => boolean | undefined;

const relation = (name: string, first: string, second: string, holds: Relation): FeelFunction =>
  define(name, [arg(first, 'any'), arg(second, 'any')], ([a, b]) => {
    const [left, right] = [asRange(a), asRange(b)];
    return order(left.low, right.low) === undefined ? undefined : holds(left, right);
  });

const order = (a: FeelValue, b: FeelValue): number | undefined => feelCompare(a, b);

const asRange = (value: FeelValue): FeelRange =>
  isKind(value, 'range')
    ? value
    : { kind: 'range', low: value, lowIncluded: true, high: value, highIncluded: true };

const sign = (a: FeelValue, b: FeelValue): number => Math.sign(order(a, b) ?? Number.NaN);

/** Where one range ends to where the other begins: below, at (both ends included) or above zero. */
const endToStart = (a: FeelRange, b: FeelRange): number => {
  const between = sign(a.high, b.low);
  return between === 0 && !(a.highIncluded && b.lowIncluded) ? -1 : between;
};

const compareStarts = (a: FeelRange, b: FeelRange): number =>
  sign(a.low, b.low) || Number(b.lowIncluded) - Number(a.lowIncluded);

const compareEnds = (a: FeelRange, b: FeelRange): number =>
  sign(a.high, b.high) || Number(a.highIncluded) - Number(b.highIncluded);

const before: Relation = (a, b) => endToStart(a, b) < 0;
const meets: Relation = (a, b) => sign(a.high, b.low) === 0 && a.highIncluded && b.lowIncluded;
const overlaps: Relation = (a, b) => endToStart(a, b) >= 0 && endToStart(b, a) >= 0;
const overlapsBefore: Relation = (a, b) =>
  compareStarts(a, b) < 0 && compareEnds(a, b) <= 0 && endToStart(a, b) >= 0 && compareEnds(a, b) < 0;
const finishes: Relation = (a, b) => compareEnds(a, b) === 0 && compareStarts(a, b) >= 0;
const includes: Relation = (a, b) => compareStarts(a, b) <= 0 && compareEnds(a, b) >= 0;
const starts: Relation = (a, b) => compareStarts(a, b) === 0 && compareEnds(a, b) <= 0;
const coincides: Relation = (a, b) => compareStarts(a, b) === 0 && compareEnds(a, b) === 0;
const swapped =
  (holds: Relation): Relation =>
  (a, b) =>
    holds(b, a);

export const rangeFunctions: readonly FeelFunction[] = [
  relation('before', 'point1', 'point2', before),
  relation('after', 'point1', 'point2', swapped(before)),
  relation('meets', 'range1', 'range2', meets),
  relation('met by', 'range1', 'range2', swapped(meets)),
  relation('overlaps', 'range1', 'range2', overlaps),
  relation('overlaps before', 'range1', 'range2', overlapsBefore),
  relation('overlaps after', 'range1', 'range2', swapped(overlapsBefore)),
  relation('finishes', 'point', 'range', finishes),
  relation('finished by', 'range', 'point', swapped(finishes)),
  relation('includes', 'range', 'point', includes),
  relation('during', 'point', 'range', swapped(includes)),
  relation('starts', 'point', 'range', starts),
  relation('started by', 'range', 'point', swapped(starts)),
  relation('coincides', 'point1', 'point2', coincides),
  define('range', [arg('from', 'string')], ([text]) => parseRange(text)),
];
