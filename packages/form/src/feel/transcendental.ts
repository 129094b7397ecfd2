import { compareDecimals, type Decimal, decimal, multiply, ONE, toNumber, ZERO } from './decimal.ts';

/**
 * exp, ln and the square root in fixed-point arithmetic with 80 digits after the point: more than enough for the
 * 34 digits of a result.
 */
const DIGITS = 80;
const UNIT = 10n ** BigInt(DIGITS);

/** e to the power of `x`; undefined where the result is too large to hold. */
export function exponential(x: Decimal): Decimal | undefined {
  if (compareDecimals(x, decimal(15_000)) > 0) return undefined;
  if (compareDecimals(x, decimal(-15_000)) < 0) return ZERO;
  // e^x = 10^n · e^(x − n ln 10), with n such that the rest lies between 0 and ln 10.
  const value = fixed(x);
  const n = value / LN_10 - (value < 0n ? 1n : 0n);
  return rounded(series(value - n * LN_10), Number(n));
}

/** Undefined for zero and below. */
export function naturalLogarithm(x: Decimal): Decimal | undefined {
  if (x.coefficient <= 0n) return undefined;
  // x = m · 10^n with m between 0.3 and 3.2, where the series of the area tangent converges quickly.
  const digits = x.coefficient.toString().length;
  const n = digits + x.exponent - (toNumber({ ...x, exponent: 1 - digits }) > 3.2 ? 0 : 1);
  const mantissa = fixed({ ...x, exponent: x.exponent - n });
  return rounded(lnFixed(mantissa) + BigInt(n) * LN_10);
}

/** Undefined below zero. */
export function squareRoot(x: Decimal): Decimal | undefined {
  if (x.coefficient < 0n) return undefined;
  const odd = Math.abs(x.exponent) % 2;
  const scaled = x.coefficient * 10n ** BigInt(80 + odd);
  const root = integerRoot(scaled);
  // The digit 1 behind an inexact root keeps half-even rounding honest.
  const coefficient = root * 10n + (root * root === scaled ? 0n : 1n);
  return multiply({ kind: 'number', coefficient, exponent: (x.exponent - odd) / 2 - 41 }, ONE);
}

const times = (a: bigint, b: bigint): bigint => (a * b) / UNIT;

/** e^x by its power series. */
function series(x: bigint): bigint {
  let sum = UNIT;
  let term = UNIT;
  for (let n = 1n; term !== 0n; n += 1n) {
    term = times(term, x) / n;
    sum += term;
  }
  return sum;
}

/** ln x = 2 artanh((x − 1) / (x + 1)). */
function lnFixed(x: bigint): bigint {
  const ratio = ((x - UNIT) * UNIT) / (x + UNIT);
  const square = times(ratio, ratio);
  let sum = 0n;
  let power = ratio;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = times(power, square);
  }
  return 2n * sum;
}

function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 10n ** BigInt(Math.ceil(n.toString().length / 2));
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

function fixed(x: Decimal): bigint {
  const shift = DIGITS + x.exponent;
  return shift >= 0 ? x.coefficient * 10n ** BigInt(shift) : x.coefficient / 10n ** BigInt(-shift);
}

/** Multiplying by one rounds to the digits of a decimal. */
const rounded = (value: bigint, exponent = 0): Decimal | undefined =>
  multiply({ kind: 'number', coefficient: value, exponent: exponent - DIGITS }, ONE);

const LN_10 = lnFixed(10n * UNIT);
