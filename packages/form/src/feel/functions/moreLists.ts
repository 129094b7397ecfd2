import { calculate } from '../arithmetic.ts';
import { decimal } from '../decimal.ts';
import { squareRoot } from '../transcendental.ts';
import { type FeelList, type FeelValue, isNumber } from '../values.ts';
import { arg, define, type FeelFunction, items, maybe } from './define.ts';
import { distinct, fold, isAll, keyOf, mean, placeOf } from './lists.ts';
import { precedesByOrder, sortBy } from './sort.ts';

/** What only experts ask for. */
export const moreListFunctions: readonly FeelFunction[] = [
  define(
    'insert before',
    [arg('list', 'list'), arg('position', 'number'), maybe('newItem', 'any')],
    ([list, position, item]) => {
      const index = placeOf(list, position);
      return index === undefined ? undefined : [...list.slice(0, index), item, ...list.slice(index)];
    },
  ),
  define('remove', [arg('list', 'list'), arg('position', 'number')], ([list, position]) => {
    const index = placeOf(list, position);
    return index === undefined ? undefined : list.toSpliced(index, 1);
  }),
  define(
    'list replace',
    [arg('list', 'list'), arg('position', 'number'), maybe('newItem', 'any')],
    ([list, position, item]) => {
      const index = placeOf(list, position);
      return index === undefined ? undefined : list.toSpliced(index, 1, item);
    },
  ),
  define(
    'list replace',
    [arg('list', 'list'), arg('match', 'function'), maybe('newItem', 'any')],
    ([list, match, newItem]) => list.map((item) => (match.call([item, newItem]) === true ? newItem : item)),
  ),
  define('duplicate values', [arg('list', 'list')], ([list]) => {
    const counts = countByKey(list);
    return distinct(list).filter((item) => (counts.get(keyOf(item)) ?? 0) > 1);
  }),
  define('product', [items()], ([list]) => (isAll(list, isNumber) ? fold(list, '*') : null)),
  define('median', [items()], ([list]) => median(list)),
  define('stddev', [items()], ([list]) => deviation(list)),
  define('mode', [items()], ([list]) => mode(list)),
];

function countByKey(list: FeelList): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function median(list: FeelList): FeelValue | undefined {
  if (list.length === 0 || !isAll(list, isNumber)) return undefined;
  const sorted = sortBy(list, precedesByOrder);
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
  return sortBy(
    distinct(list).filter((item) => counts.get(keyOf(item)) === highest),
    precedesByOrder,
  );
}
