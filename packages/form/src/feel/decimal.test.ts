import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as d from './decimal.ts';
import { integerPower } from './integerPower.ts';

const parse = (text: string): d.Decimal => d.parseDecimal(text) ?? d.ZERO;
const text = (value: d.Decimal | undefined): string | undefined => value && d.formatDecimal(value);

describe('decimal', () => {
  it.each([
    ['-12.50', '-12.5'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['0.0', '0'],
    ['007', '7'],
    ['12345678901234567890123456789012345', '12345678901234567890123456789012340'],
  ])('reads %s as %s', (written, canonical) => {
    expect(text(d.parseDecimal(written))).toBe(canonical);
  });

  it.each([
    '',
    '-',
    '.',
    '1.',
    '1,5',
    '+1',
    ' 1',
    '1e',
    '0x1',
    'NaN',
    'Infinity',
    '1e6145',
    '1e999999999',
    '--1',
  ])('does not read %j', (written) => {
    expect(d.parseDecimal(written)).toBeUndefined();
  });

  it('rounds to 34 digits half-even', () => {
    expect(text(d.divide(parse('1'), parse('3')))).toBe('0.3333333333333333333333333333333333');
    expect(text(d.divide(parse('2'), parse('3')))).toBe('0.6666666666666666666666666666666667');
    expect(text(parse('1.0000000000000000000000000000000005'))).toBe('1');
    expect(text(parse('1.0000000000000000000000000000000015'))).toBe('1.000000000000000000000000000000002');
    expect(text(parse('1.00000000000000000000000000000000050001'))).toBe(
      '1.000000000000000000000000000000001',
    );
  });

  it('knows what floating point numbers do not', () => {
    expect(text(d.multiply(parse('4.4'), parse('12.5')))).toBe('55');
    expect(text(d.add(parse('0.1'), parse('0.2')))).toBe('0.3');
  });

  it.each<[string, number, d.RoundingMode, string]>([
    ['2.5', 0, 'halfEven', '2'],
    ['3.5', 0, 'halfEven', '4'],
    ['2.5', 0, 'halfUp', '3'],
    ['-2.5', 0, 'halfUp', '-3'],
    ['2.5', 0, 'halfDown', '2'],
    ['-2.51', 0, 'halfDown', '-3'],
    ['2.1', 0, 'up', '3'],
    ['-2.1', 0, 'up', '-3'],
    ['-2.9', 0, 'down', '-2'],
    ['-2.1', 0, 'floor', '-3'],
    ['-2.9', 0, 'ceiling', '-2'],
    ['1.125', 2, 'halfEven', '1.12'],
    ['1250', -2, 'halfUp', '1300'],
    ['0.4', -6000, 'up', `1${'0'.repeat(6000)}`],
  ])('rounds %s to %i digits %s: %s', (number, digits, mode, expected) => {
    expect(text(d.round(parse(number), digits, mode))).toBe(expected);
  });

  it.each([
    ['12', '5', '2'],
    ['-12', '5', '3'],
    ['12', '-5', '-3'],
    ['-12', '-5', '-2'],
    ['10.1', '4.5', '1.1'],
  ])('%s modulo %s is %s', (a, b, expected) => {
    expect(text(d.modulo(parse(a), parse(b)))).toBe(expected);
  });

  it.each([
    ['2', '10', '1024'],
    ['2', '-2', '0.25'],
    ['-1', '1000000001', '-1'],
    ['0', '0', '1'],
    ['1.1', '100', '13780.61233982227018411833717208964'],
    ['10', '999999', undefined],
    ['0', '-1', undefined],
  ])('%s ** %s is %s', (a, b, expected) => {
    expect(text(integerPower(parse(a), parse(b)))).toBe(expected);
  });

  it('refuses what is too large and lets what is too small become zero', () => {
    expect(d.multiply(parse('1e6000'), parse('1e6000'))).toBeUndefined();
    expect(d.multiply(parse('1e-6000'), parse('1e-6000'))).toEqual(d.ZERO);
    expect(d.divide(parse('1'), parse('0'))).toBeUndefined();
  });
});

describe('laws of decimals', () => {
  const number = fc
    .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.integer({ min: -12, max: 4 }))
    .map(([coefficient, exponent]) => parse(`${coefficient}e${exponent}`));
  /** A decimal as an exact fraction over 10^40. */
  const fraction = (value: d.Decimal | undefined): bigint =>
    value === undefined ? 0n : value.coefficient * 10n ** BigInt(value.exponent + 40);

  it('adds, subtracts and multiplies exactly where 34 digits are enough', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(fraction(d.add(a, b))).toBe(fraction(a) + fraction(b));
        expect(fraction(d.subtract(a, b))).toBe(fraction(a) - fraction(b));
        expect(fraction(d.multiply(a, b)) * 10n ** 40n).toBe(fraction(a) * fraction(b));
      }),
    );
  });

  it('divides to within half a unit of the last digit', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(b.coefficient !== 0n);
        const quotient = d.divide(a, b);
        if (quotient === undefined) throw new Error('a quotient is missing');
        // |q·b − a| ≤ ½ · 10^(exponent of the 34th digit) · |b|
        const digits = quotient.coefficient.toString().replace('-', '').length;
        const last = quotient.exponent - (34 - digits);
        const scale = 10n ** 80n;
        const scaled = (x: d.Decimal): bigint => x.coefficient * 10n ** BigInt(x.exponent + 80);
        const error = (scaled(quotient) * scaled(b)) / scale - scaled(a);
        const bound = (scaled(b) * 10n ** BigInt(last + 80)) / scale;
        expect((error < 0n ? -error : error) * 2n <= (bound < 0n ? -bound : bound) + 2n).toBe(true);
      }),
    );
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(number, (a) => {
        expect(d.parseDecimal(d.formatDecimal(a))).toEqual(a);
      }),
    );
  });

  it('rounds to a neighbour on the right side', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -4, max: 6 }), (a, digits) => {
        const [low, high] = [d.round(a, digits, 'floor'), d.round(a, digits, 'ceiling')];
        expect(d.compareDecimals(low, a)).toBeLessThanOrEqual(0);
        expect(d.compareDecimals(high, a)).toBeGreaterThanOrEqual(0);
        for (const mode of ['up', 'down', 'halfUp', 'halfDown', 'halfEven'] as const)
          expect([low, high]).toContainEqual(d.round(a, digits, mode));
      }),
    );
  });

  it('orders as subtraction does', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const difference = d.subtract(a, b)?.coefficient ?? 0n;
        expect(d.compareDecimals(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(d.equalDecimals(a, b)).toBe(difference === 0n);
      }),
    );
  });
});
