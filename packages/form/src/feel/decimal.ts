/**
 * Decimal numbers as DMN wants them (IEEE 754 decimal128): 34 significant digits, rounded half-even, exact
 * otherwise. The value is `coefficient · 10^exponent`, kept without trailing zeros, so that equal numbers are
 * structurally equal.
 */
export interface Decimal {
  readonly kind: 'number';
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** `up` and `down` go away from and towards zero, `floor` and `ceiling` down and up the number line. */
export type RoundingMode = 'up' | 'down' | 'halfUp' | 'halfDown' | 'halfEven' | 'floor' | 'ceiling';

export const PRECISION = 34;
const LARGEST_EXPONENT = 6144; // of the first digit
const SMALLEST_EXPONENT = -6176; // of the last digit
const PRECISION_LIMIT = 10n ** BigInt(PRECISION);

export const ZERO: Decimal = { kind: 'number', coefficient: 0n, exponent: 0 };
export const ONE: Decimal = { kind: 'number', coefficient: 1n, exponent: 0 };

/** Reads `-12.50`, `.5` or `1e3`; undefined for anything else, also for what is too large to hold. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > 10_000) return undefined;
  const match = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,9}))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const coefficient = BigInt(whole + fraction);
  return finish(sign === '-' ? -coefficient : coefficient, Number(exponent) - fraction.length);
}

/** The canonical text: `1234.5`, never an exponent, trailing zeros or `-0`. */
export function formatDecimal({ coefficient, exponent }: Decimal): string {
  if (exponent >= 0) return `${coefficient}${'0'.repeat(exponent)}`;
  const sign = coefficient < 0n ? '-' : '';
  const digits = absolute(coefficient)
    .toString()
    .padStart(1 - exponent, '0');
  return `${sign}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/** A decimal from a safe integer or a finite floating point number (as its shortest text); throws on others. */
export function decimal(value: number | bigint): Decimal {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return normal(BigInt(value), 0);
  const result = parseDecimal(String(value));
  if (result === undefined) throw new Error(`${value} is not a finite number`);
  return result;
}

/** The nearest floating point number: for indices and for what others compute, never for money. */
export const toNumber = (d: Decimal): number => Number(`${d.coefficient}e${d.exponent}`);

// The results of arithmetic are undefined when they are too large to hold.

export function add(a: Decimal, b: Decimal): Decimal | undefined {
  const exponent = Math.min(a.exponent, b.exponent);
  return finish(scaled(a, exponent) + scaled(b, exponent), exponent);
}

export const subtract = (a: Decimal, b: Decimal): Decimal | undefined => add(a, negate(b));

export const multiply = (a: Decimal, b: Decimal): Decimal | undefined =>
  finish(a.coefficient * b.coefficient, a.exponent + b.exponent);

/** Undefined when `b` is zero. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.coefficient === 0n) return undefined;
  const shift = Math.max(0, PRECISION + 2 + digitCount(b.coefficient) - digitCount(a.coefficient));
  const dividend = a.coefficient * pow10(shift);
  const quotient = dividend / b.coefficient;
  // A last digit of 1 stands for the digits cut off, so that rounding sees that something follows.
  const rest = dividend % b.coefficient === 0n ? 0n : dividend < 0n === b.coefficient < 0n ? 1n : -1n;
  return finish(quotient * 10n + rest, a.exponent - b.exponent - shift - 1);
}

/** The remainder with the sign of the divisor, `a - b · floor(a / b)`, as FEEL's modulo; undefined for b = 0. */
export function modulo(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.coefficient === 0n) return undefined;
  const exponent = Math.min(a.exponent, b.exponent);
  const divisor = scaled(b, exponent);
  const rest = scaled(a, exponent) % divisor;
  return finish(rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest, exponent);
}

export const negate = (d: Decimal): Decimal => ({ ...d, coefficient: -d.coefficient });

export const magnitude = (d: Decimal): Decimal => (d.coefficient < 0n ? negate(d) : d);

/** Below zero, zero or above zero, as `Array.sort` wants it. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = scaled(a, exponent);
  const right = scaled(b, exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Normal form makes this a comparison of fields. */
export const equalDecimals = (a: Decimal, b: Decimal): boolean =>
  a.coefficient === b.coefficient && a.exponent === b.exponent;

export const isInteger = (d: Decimal): boolean => d.exponent >= 0;

/** Rounded to `digits` after the point (negative: before it). */
export function round(d: Decimal, digits: number, mode: RoundingMode): Decimal {
  const drop = -d.exponent - digits;
  if (drop <= 0) return d;
  return normal(dropDigits(d.coefficient, drop, mode), -digits);
}

export function finish(coefficient: bigint, exponent: number): Decimal | undefined {
  if (coefficient >= PRECISION_LIMIT || coefficient <= -PRECISION_LIMIT) {
    const drop = digitCount(coefficient) - PRECISION;
    return bounded(normal(dropDigits(coefficient, drop, 'halfEven'), exponent + drop));
  }
  return bounded(normal(coefficient, exponent));
}

function bounded(d: Decimal): Decimal | undefined {
  if (d.exponent + 40 < LARGEST_EXPONENT && d.exponent >= SMALLEST_EXPONENT) return d;
  if (d.exponent < SMALLEST_EXPONENT) return round(d, -SMALLEST_EXPONENT, 'halfEven');
  return d.exponent + digitCount(d.coefficient) - 1 > LARGEST_EXPONENT ? undefined : d;
}

function normal(coefficient: bigint, exponent: number): Decimal {
  const small = Number(coefficient);
  if (small === 0) return ZERO;
  if (Number.isSafeInteger(small)) return normalSmall(small, coefficient, exponent);
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { kind: 'number', coefficient, exponent };
}

/** The same where the coefficient is a safe integer, which is several times as fast. */
function normalSmall(small: number, coefficient: bigint, exponent: number): Decimal {
  let zeros = 0;
  for (; small % 10 === 0; small /= 10) zeros += 1;
  return {
    kind: 'number',
    coefficient: zeros === 0 ? coefficient : BigInt(small),
    exponent: exponent + zeros,
  };
}

export function dropDigits(coefficient: bigint, drop: number, mode: RoundingMode): bigint {
  const negative = coefficient < 0n;
  const size = absolute(coefficient);
  if (drop > digitCount(size) + 1) drop = digitCount(size) + 1; // further digits are zeros: the same rounding
  const unit = pow10(drop);
  const whole = size / unit;
  const rest = size % unit;
  const result = rest > 0n && roundsAway(mode, negative, whole, rest * 2n - unit) ? whole + 1n : whole;
  return negative ? -result : result;
}

/** `half` is below, at or above zero where the rest is below, at or above one half. */
function roundsAway(mode: RoundingMode, negative: boolean, whole: bigint, half: bigint): boolean {
  switch (mode) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return negative;
    case 'ceiling':
      return !negative;
    case 'halfUp':
      return half >= 0n;
    case 'halfDown':
      return half > 0n;
    case 'halfEven':
      return half > 0n || (half === 0n && whole % 2n === 1n);
  }
}

const scaled = (d: Decimal, exponent: number): bigint =>
  d.exponent === exponent ? d.coefficient : d.coefficient * pow10(d.exponent - exponent);

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

export const digitCount = (n: bigint): number => absolute(n).toString().length;

const POWERS = Array.from({ length: 80 }, (_, i) => 10n ** BigInt(i));

const pow10 = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n);
