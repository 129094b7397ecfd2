import { feelCompare, feelEquals } from './compare.ts';
import type { Comparison } from './expression.ts';
import { type FeelRange, type FeelValue, isKind, isList } from './values.ts';

/** `a < b` and the like: null where the two have no order, or one is missing. */
export function compareBy(operator: Comparison, a: FeelValue, b: FeelValue): boolean | null {
  if (operator === '=') return feelEquals(a, b);
  if (operator === '!=') return negation(feelEquals(a, b));
  const order = feelCompare(a, b);
  if (order === undefined) return null;
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

export const negation = (value: FeelValue): boolean | null => (typeof value === 'boolean' ? !value : null);

/** False wins, then null (DMN 1.5, table 50). */
export const conjunction = (a: boolean | null, b: boolean | null): boolean | null =>
  a === false || b === false ? false : a === null || b === null ? null : true;

export const disjunction = (a: boolean | null, b: boolean | null): boolean | null =>
  negation(conjunction(negation(a), negation(b)));

/** Whether a value passes one test of `in`: lies in a range, is in a list (or passes one of its tests), is equal. */
export function passes(value: FeelValue, test: FeelValue): boolean | null {
  if (isKind(test, 'range')) return lies(value, test);
  if (!isList(test)) return feelEquals(value, test);
  return test.some((item) => passes(value, item) === true) || feelEquals(value, test) === true;
}

export function passesAny(value: FeelValue, tests: readonly FeelValue[]): boolean | null {
  const results = tests.map((test) => passes(value, test));
  return results.includes(true) ? true : results.includes(null) ? null : false;
}

function lies(value: FeelValue, range: FeelRange): boolean | null {
  if (range.test !== undefined) return compareBy(range.test, value, range.low ?? range.high);
  const fromLow = compareBy(range.lowIncluded ? '>=' : '>', value, range.low);
  const toHigh = compareBy(range.highIncluded ? '<=' : '<', value, range.high);
  return conjunction(fromLow, toHigh);
}

/** What `(< 10)` and its like are as a value. */
export function rangeOfTest(test: Comparison, operand: FeelValue): FeelRange {
  const low = test === '<' || test === '<=' ? null : operand;
  const high = test === '>' || test === '>=' ? null : operand;
  const isIncluded = test === '<=' || test === '>=' || test === '=';
  return {
    kind: 'range',
    low,
    lowIncluded: isIncluded && low !== null,
    high,
    highIncluded: isIncluded && high !== null,
    test,
  };
}
