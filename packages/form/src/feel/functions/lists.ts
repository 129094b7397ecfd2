import { parts } from '#parts';
import { calculate } from '../arithmetic.ts';
import { feelCompare, isSame } from '../compare.ts';
import { type Decimal, decimal, divide, isInteger, toNumber } from '../decimal.ts';
import { formatFeel } from '../json.ts';
import { conjunction, disjunction } from '../matching.ts';
import { step } from '../run.ts';
import { type FeelList, type FeelValue, isKind, isList, isNumber, kindOf } from '../values.ts';
import { arg, define, type FeelFunction, items, maybe, optional, rest } from './define.ts';

/** What a form asks of its lists. */
export const listFunctions: readonly FeelFunction[] = [
  define('count', [arg('list', 'list')], ([list]) => decimal(list.length)),
  define('sum', [items()], ([list]) => (isAll(list, isNumber) ? fold(list, '+') : null)),
  define('min', [items()], ([list]) => extreme(list, -1)),
  define('max', [items()], ([list]) => extreme(list, 1)),
  define('mean', [items()], ([list]) => mean(list)),
  define('all', [items()], ([list]) => quantify(list, conjunction, true)),
  define('any', [items()], ([list]) => quantify(list, disjunction, false)),
  define('list contains', [arg('list', 'list'), maybe('element', 'any')], ([list, element], run) => {
    step(run, list.length >> 4);
    return list.some((item) => isSame(item, element));
  }),
  define('append', [arg('list', 'list'), rest('item', 'any')], ([list, added]) => [...list, ...added]),
  define('concatenate', [rest('list', 'list')], ([lists]) =>
    lists.flatMap((list) => [...(list as FeelList)]),
  ),
  define('union', [rest('list', 'list')], ([lists]) =>
    distinct(lists.flatMap((list) => [...(list as FeelList)])),
  ),
  define('distinct values', [arg('list', 'list')], ([list]) => distinct(list)),
  define('flatten', [arg('list', 'list')], ([list]) => flatten(list)),
  define('reverse', [arg('list', 'list')], ([list]) => [...list].reverse()),
  define('index of', [arg('list', 'list'), maybe('match', 'any')], ([list, match]) =>
    list.flatMap((item, i) => (isSame(item, match) ? [decimal(i + 1)] : [])),
  ),
  define(
    'sublist',
    [arg('list', 'list'), arg('start position', 'number'), optional('length', 'number')],
    ([list, start, length]) => sublist(list, start, length),
  ),
  define('sort', [arg('list', 'list'), optional('precedes', 'function')], ([list, precedes]) =>
    parts.calculation.sort(list, precedes),
  ),
];

export const isAll = <T extends FeelValue>(
  list: FeelList,
  test: (value: FeelValue) => value is T,
): list is readonly T[] => list.every(test);

export const fold = (list: FeelList, operator: '+' | '*'): FeelValue =>
  list.length === 0 ? null : list.reduce((sum, item) => calculate(operator, sum, item));

export function mean(list: FeelList): FeelValue | undefined {
  const sum = isAll(list, isNumber) ? fold(list, '+') : null;
  return isNumber(sum) ? divide(sum, decimal(list.length)) : undefined;
}

function extreme(list: FeelList, direction: 1 | -1): FeelValue | undefined {
  let best = list[0];
  if (best === undefined || best === null || feelCompare(best, best) === undefined) return undefined;
  for (const item of list) {
    const order = feelCompare(item, best);
    if (order === undefined) return undefined;
    if (order * direction > 0) best = item;
  }
  return best;
}

function quantify(
  list: FeelList,
  join: (a: boolean | null, b: boolean | null) => boolean | null,
  start: boolean,
): boolean | null {
  let result: boolean | null = start;
  for (const item of list) {
    if (item !== null && typeof item !== 'boolean') return null;
    result = join(result, item);
  }
  return result;
}

/** Equal values have equal keys, so that distinct values take time by their number, not its square. */
export const keyOf = (value: FeelValue): string =>
  isKind(value, 'function') ? '' : `${kindOf(value)} ${formatFeel(value)}`;

export function distinct(list: FeelList): FeelList {
  const seen = new Map<string, FeelValue>();
  for (const item of list) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

const flatten = (list: FeelList): FeelList => list.flatMap((item) => (isList(item) ? flatten(item) : [item]));

/** The index of a place that counts from 1, or from the end where negative. */
export function placeOf(list: FeelList, position: Decimal): number | undefined {
  const place = toNumber(position);
  if (!isInteger(position) || place === 0 || Math.abs(place) > list.length) return undefined;
  return place > 0 ? place - 1 : list.length + place;
}

function sublist(list: FeelList, start: Decimal, length?: Decimal): FeelList | undefined {
  const from = placeOf(list, start);
  if (from === undefined) return undefined;
  const to = length === undefined ? list.length : from + toNumber(length);
  return to > list.length || to < from ? undefined : list.slice(from, to);
}
