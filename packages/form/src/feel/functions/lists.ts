import { calculate } from '../arithmetic.ts';
import { feelCompare, isSame } from '../compare.ts';
import { type Decimal, decimal, divide, isInteger, toNumber } from '../decimal.ts';
import { type FeelType, listOf, nullable, present, types, union, unionOf } from '../feelType.ts';
import { formatFeel } from '../json.ts';
import { conjunction, disjunction } from '../matching.ts';
import { step } from '../run.ts';
import { squareRoot } from '../transcendental.ts';
import { type FeelList, type FeelValue, isKind, isList, isNumber, kindOf } from '../values.ts';
import { arg, define, type FeelFunction, items, itemType, maybe, optional, rest } from './define.ts';

const { number, boolean } = types;

/** Sums and their like are missing for an empty list. */
const ofList = (type: FeelType) => (args: readonly FeelType[]) =>
  args.length === 1 && args[0]?.kind === 'list' && args[0].mayBeEmpty ? nullable(type) : type;

const sameItem = (args: readonly FeelType[]): FeelType => {
  const item = args.length === 1 ? itemType(args[0]) : unionOf(args);
  return ofList(present(item))(args);
};

const sameList = (args: readonly FeelType[]): FeelType =>
  args[0]?.kind === 'list' ? { ...args[0], nullable: false } : listOf(itemType(args[0]), false);

const joined = (args: readonly FeelType[]): FeelType => ({
  kind: 'list',
  of: unionOf(args.map(itemType)),
  mayBeEmpty: args.every((type) => type.kind === 'list' && type.mayBeEmpty),
  nullable: false,
});

const shorter = (args: readonly FeelType[]): FeelType => listOf(itemType(args[0]));

/** What a form asks of its lists. */
export const listFunctions: readonly FeelFunction[] = [
  define('count', [arg('list', 'list')], number, ([list]) => decimal(list.length)),
  define('sum', [items()], ofList(number), ([list]) => (isAll(list, isNumber) ? fold(list, '+') : null)),
  define('min', [items()], sameItem, ([list]) => extreme(list, -1)),
  define('max', [items()], sameItem, ([list]) => extreme(list, 1)),
  define('mean', [items()], ofList(number), ([list]) => mean(list)),
  define('all', [items()], boolean, ([list]) => quantify(list, conjunction, true)),
  define('any', [items()], boolean, ([list]) => quantify(list, disjunction, false)),
  define('list contains', [arg('list', 'list'), maybe('element', 'any')], boolean, ([list, element], run) => {
    step(run, list.length >> 4);
    return list.some((item) => isSame(item, element));
  }),
  define(
    'append',
    [arg('list', 'list'), rest('item', 'any')],
    (args) => listOf(args.slice(1).reduce(union, itemType(args[0])), false),
    ([list, added]) => [...list, ...added],
  ),
  define('concatenate', [rest('list', 'list')], joined, ([lists]) =>
    lists.flatMap((list) => [...(list as FeelList)]),
  ),
  define('union', [rest('list', 'list')], joined, ([lists]) =>
    distinct(lists.flatMap((list) => [...(list as FeelList)])),
  ),
  define('distinct values', [arg('list', 'list')], sameList, ([list]) => distinct(list)),
  define(
    'flatten',
    [arg('list', 'list')],
    (args) => listOf(flatItem(args[0] ?? types.any)),
    ([list]) => flatten(list),
  ),
  define('reverse', [arg('list', 'list')], sameList, ([list]) => [...list].reverse()),
  define('index of', [arg('list', 'list'), maybe('match', 'any')], listOf(number), ([list, match]) =>
    list.flatMap((item, i) => (isSame(item, match) ? [decimal(i + 1)] : [])),
  ),
  define(
    'sublist',
    [arg('list', 'list'), arg('start position', 'number'), optional('length', 'number')],
    shorter,
    ([list, start, length]) => sublist(list, start, length),
  ),
  define('sort', [arg('list', 'list'), optional('precedes', 'function')], sameList, ([list, precedes]) =>
    sort(list, precedes ? (a, b) => precedes.call([a, b]) === true : precedesByOrder),
  ),
];

/** What only experts ask for. */
export const moreListFunctions: readonly FeelFunction[] = [
  define(
    'insert before',
    [arg('list', 'list'), arg('position', 'number'), maybe('newItem', 'any')],
    sameList,
    ([list, position, item]) => {
      const index = placeOf(list, position);
      return index === undefined ? undefined : [...list.slice(0, index), item, ...list.slice(index)];
    },
  ),
  define('remove', [arg('list', 'list'), arg('position', 'number')], shorter, ([list, position]) => {
    const index = placeOf(list, position);
    return index === undefined ? undefined : list.toSpliced(index, 1);
  }),
  define(
    'list replace',
    [arg('list', 'list'), arg('position', 'number'), maybe('newItem', 'any')],
    sameList,
    ([list, position, item]) => {
      const index = placeOf(list, position);
      return index === undefined ? undefined : list.toSpliced(index, 1, item);
    },
  ),
  define(
    'list replace',
    [arg('list', 'list'), arg('match', 'function'), maybe('newItem', 'any')],
    sameList,
    ([list, match, newItem]) => list.map((item) => (match.call([item, newItem]) === true ? newItem : item)),
  ),
  define('duplicate values', [arg('list', 'list')], shorter, ([list]) => {
    const counts = countByKey(list);
    return distinct(list).filter((item) => (counts.get(keyOf(item)) ?? 0) > 1);
  }),
  define('product', [items()], ofList(number), ([list]) => (isAll(list, isNumber) ? fold(list, '*') : null)),
  define('median', [items()], ofList(number), ([list]) => median(list)),
  define('stddev', [items()], ofList(number), ([list]) => deviation(list)),
  define('mode', [items()], listOf(number), ([list]) => mode(list)),
];

const isAll = <T extends FeelValue>(
  list: FeelList,
  test: (value: FeelValue) => value is T,
): list is readonly T[] => list.every(test);

const fold = (list: FeelList, operator: '+' | '*'): FeelValue =>
  list.length === 0 ? null : list.reduce((sum, item) => calculate(operator, sum, item));

function mean(list: FeelList): FeelValue | undefined {
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
const keyOf = (value: FeelValue): string =>
  isKind(value, 'function') ? '' : `${kindOf(value)} ${formatFeel(value)}`;

function countByKey(list: FeelList): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function distinct(list: FeelList): FeelList {
  const seen = new Map<string, FeelValue>();
  for (const item of list) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

const flatten = (list: FeelList): FeelList => list.flatMap((item) => (isList(item) ? flatten(item) : [item]));

const flatItem = (type: FeelType): FeelType => (type.kind === 'list' ? flatItem(type.of) : type);

/** The index of a place that counts from 1, or from the end where negative. */
function placeOf(list: FeelList, position: Decimal): number | undefined {
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

const precedesByOrder = (a: FeelValue, b: FeelValue): boolean => (feelCompare(a, b) ?? 0) < 0;

/** Merges, so that it is stable and asks about n · log n pairs even of a function that contradicts itself. */
function sort(list: FeelList, precedes: (a: FeelValue, b: FeelValue) => boolean): FeelList {
  if (list.length < 2) return list;
  const middle = list.length >> 1;
  const left = [...sort(list.slice(0, middle), precedes)];
  const right = [...sort(list.slice(middle), precedes)];
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

function median(list: FeelList): FeelValue | undefined {
  if (list.length === 0 || !isAll(list, isNumber)) return undefined;
  const sorted = sort(list, precedesByOrder);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? null;
  if (sorted.length % 2 === 1) return upper;
  return calculate('/', calculate('+', sorted[middle - 1] ?? null, upper), decimal(2));
}

/** Of a sample: divided by n − 1. */
function deviation(list: FeelList): FeelValue | undefined {
  const average = mean(list);
  if (list.length < 2 || average === undefined) return undefined;
  const squares = list.map((item) => calculate('**', calculate('-', item, average), decimal(2)));
  const variance = calculate('/', fold(squares, '+'), decimal(list.length - 1));
  return isNumber(variance) ? squareRoot(variance) : undefined;
}

function mode(list: FeelList): FeelList | undefined {
  if (!isAll(list, isNumber)) return undefined;
  const counts = countByKey(list);
  const highest = Math.max(0, ...counts.values());
  return sort(
    distinct(list).filter((item) => counts.get(keyOf(item)) === highest),
    precedesByOrder,
  );
}
