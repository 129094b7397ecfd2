import { expect, it } from 'vitest';
import { formatDecimal, parseDecimal, ZERO } from './decimal.ts';
import { power } from './power.ts';
import { exponential, naturalLogarithm, squareRoot } from './transcendental.ts';

const parse = (text: string) => parseDecimal(text) ?? ZERO;

// Reference values of Wolfram's and GNU bc's, to 34 digits.
it.each([
  ['e to the', exponential, '1', '2.718281828459045235360287471352662'],
  ['e to the', exponential, '-1', '0.3678794411714423215955237701614609'],
  ['e to the', exponential, '0', '1'],
  ['e to the', exponential, '100', '26881171418161354484126255515800140000000000'],
  ['ln', naturalLogarithm, '2', '0.6931471805599453094172321214581766'],
  ['ln', naturalLogarithm, '10', '2.302585092994045684017991454684364'],
  ['ln', naturalLogarithm, '0.5', '-0.6931471805599453094172321214581766'],
  ['ln', naturalLogarithm, '1', '0'],
  ['sqrt', squareRoot, '2', '1.414213562373095048801688724209698'],
  ['sqrt', squareRoot, '144', '12'],
  ['sqrt', squareRoot, '0.25', '0.5'],
  ['sqrt', squareRoot, '1000', '31.62277660168379331998893544432719'],
] as const)('%s of %s', (_, f, argument, expected) => {
  const result = f(parse(argument));
  expect(result && formatDecimal(result)).toBe(expected);
});

it('has no logarithm and no root below zero', () => {
  expect(naturalLogarithm(ZERO)).toBeUndefined();
  expect(squareRoot(parse('-1'))).toBeUndefined();
  expect(power(parse('-2'), parse('0.5'))).toBeUndefined();
});

it('refuses results that are too large', () => {
  expect(exponential(parse('14150'))).toBeUndefined();
  expect(exponential(parse('1e9'))).toBeUndefined();
  expect(exponential(parse('-1e9'))).toEqual(ZERO);
});
