import { describe, expect, it } from 'vitest';
import { evaluateText } from '../evaluateText.ts';
import { toJson } from '../json.ts';
import { allFunctions } from './index.ts';
import { resultOf } from './results.ts';

function evaluate(text: string): string {
  const result = evaluateText(text, new Map(), { today: { kind: 'date', year: 2027, month: 4, day: 1 } });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return toJson(result.value);
}

describe('functions of texts', () => {
  it.each([
    ['substring("foobar", 3)', '"obar"'],
    ['substring("foobar", -3, 2)', '"ba"'],
    ['substring("foobar", 0)', 'null'],
    ['substring("foobar", 9)', 'null'],
    ['substring("🐎🐎x", 3)', '"x"'],
    ['string length("🐎")', '1'],
    ['substring after("a=b=c", "=")', '"b=c"'],
    ['contains("Straße", "aß")', 'true'],
    ['upper case("ß")', '"SS"'],
    ['string(1.50)', '"1.5"'],
    ['string(null)', 'null'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('functions of lists', () => {
  it.each([
    ['sublist([1, 2, 3, 4], 2)', '[2,3,4]'],
    ['sublist([1, 2, 3, 4], -2, 1)', '[3]'],
    ['sublist([1, 2], 3)', 'null'],
    ['insert before([1, 3], 2, 2)', '[1,2,3]'],
    ['remove([1, 2, 3], -1)', '[1,2]'],
    ['list replace([1, 2, 3], 2, 9)', '[1,9,3]'],
    ['append([1], 2, 3)', '[1,2,3]'],
    ['concatenate([1], [2, 3])', '[1,2,3]'],
    ['index of([1, 2, 1], 1)', '[1,3]'],
    ['reverse([1, 2])', '[2,1]'],
    ['list contains([1, null], null)', 'true'],
    ['min(["b", "a"])', '"a"'],
    ['max([1, "a"])', 'null'],
    ['all([true, null])', 'null'],
    ['any([true, null])', 'true'],
    ['median([8, 2, 5, 3])', '4'],
    ['stddev([2, 4, 7, 5])', '2.081665999466132735282297706979931'],
    ['mode([6, 1, 9, 6, 1])', '[1,6]'],
    ['product([2, 3, 4])', '24'],
    ['duplicate values([1, 2, 1])', '[1]'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('functions for experts', () => {
  it.each([
    ['context merge([{a: 1}, {a: 2, b: 3}])', '{"a":2,"b":3}'],
    ['context([{key: "a", value: 1}])', '{"a":1}'],
    ['get value({a: {b: 1}}, ["a", "b"])', '1'],
    ['get entries({a: 1})', '[{"key":"a","value":1}]'],
    ['before(1, [2..5])', 'true'],
    ['before([1..2), [2..5])', 'true'],
    ['before([1..2], [2..5])', 'false'],
    ['meets([1..5], [5..10])', 'true'],
    ['met by([5..10], [1..5])', 'true'],
    ['overlaps([1..5], [5..8])', 'true'],
    ['overlaps([1..5), [5..8])', 'false'],
    ['overlaps before([1..5], [3..8])', 'true'],
    ['overlaps after([3..8], [1..5])', 'true'],
    ['finishes([5..10], [1..10])', 'true'],
    ['includes([1..10], 5)', 'true'],
    ['during(5, [1..10])', 'true'],
    ['starts([1..5], [1..10])', 'true'],
    ['coincides([1..5], [1..5])', 'true'],
    ['after("b", 1)', 'null'],
    ['day of year(@"2028-12-31")', '366'],
    ['week of year(@"2027-01-01")', '53'],
    ['month of year(@"2027-04-01")', '"April"'],
    ['@"2027-04-01T10:00:00" instance of date and time', 'true'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

it('is told to the type check what every function gives', () => {
  const unknown = [...allFunctions].flatMap(([name, overloads]) =>
    overloads.flatMap((_, place) => (resultOf(name, place, []) ? [] : [name])),
  );
  expect(unknown).toEqual([]);
});
