import {
  type Decimal,
  digitCount,
  divide,
  dropDigits,
  finish,
  isInteger,
  ONE,
  PRECISION,
  toNumber,
  ZERO,
} from './decimal.ts';

/** `base` to a whole power; undefined for 0 to a negative power and where the power is no integer. */
export function integerPower(base: Decimal, exponent: Decimal): Decimal | undefined {
  if (!isInteger(exponent)) return undefined;
  const times = toNumber(exponent);
  if (base.coefficient === 0n) return times === 0 ? ONE : times > 0 ? ZERO : undefined;
  if (base.exponent === 0 && (base.coefficient === 1n || base.coefficient === -1n))
    return base.coefficient === 1n || exponent.exponent > 0 || exponent.coefficient % 2n === 0n ? ONE : base;
  if (Math.abs(times) > 1e6) return undefined;
  let result = { coefficient: 1n, exponent: 0 };
  let square = { coefficient: base.coefficient, exponent: base.exponent };
  for (let rest = Math.abs(times); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = guarded(result, square);
    square = guarded(square, square);
  }
  const power = finish(result.coefficient, result.exponent);
  return times >= 0 || power === undefined ? power : divide(ONE, power);
}

/** A product with ten digits more than the result will have, so that repeated rounding does not show. */
function guarded(
  a: { coefficient: bigint; exponent: number },
  b: { coefficient: bigint; exponent: number },
): { coefficient: bigint; exponent: number } {
  const coefficient = a.coefficient * b.coefficient;
  const drop = Math.max(0, digitCount(coefficient) - PRECISION - 10);
  return {
    coefficient: drop === 0 ? coefficient : dropDigits(coefficient, drop, 'halfEven'),
    exponent: a.exponent + b.exponent + drop,
  };
}
