import { type Decimal, isInteger, multiply } from './decimal.ts';
import { integerPower } from './integerPower.ts';
import { exponential, naturalLogarithm } from './transcendental.ts';

/** `base ** exponent`; undefined where it is no real number or too large to hold. */
export function power(base: Decimal, exponent: Decimal): Decimal | undefined {
  if (isInteger(exponent)) return integerPower(base, exponent);
  if (base.coefficient === 0n) return exponent.coefficient > 0n ? base : undefined;
  const logarithm = naturalLogarithm(base);
  const product = logarithm && multiply(logarithm, exponent);
  return product && exponential(product);
}
