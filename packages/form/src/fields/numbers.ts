import {
  compareDecimals,
  type Decimal,
  formatDecimal,
  isInteger,
  parseDecimal,
  round,
} from '../feel/decimal.ts';
import type { FeelType } from '../feel/feelType.ts';
import { type FeelValue, isNumber } from '../feel/values.ts';
import type { DecimalField, IntegerField, MoneyField } from '../generated/definition.ts';
import { formatNumber, withUnit } from '../texts/formatNumber.ts';
import { textIn } from '../texts/resolveText.ts';
import type { Fault, Limits, TypeSchema, ValueType } from './fieldType.ts';

type NumberField = IntegerField | DecimalField | MoneyField;

const SAFE = 9_007_199_254_740_991n;

const feelType = (): FeelType => ({ kind: 'number', nullable: false });

/** A whole number; its answer is a JSON number. */
export const integer: ValueType<IntegerField> = {
  ...numeric<IntegerField>('integer'),
  read: (entry) => {
    const digits = germanNumber(String(entry));
    const value = digits === undefined ? undefined : parseDecimal(digits);
    if (!value || !isInteger(value)) return { fault: { code: 'integer.format' } };
    const exact = BigInt(formatDecimal(value));
    return exact > SAFE || exact < -SAFE ? { fault: { code: 'number.tooLarge' } } : { answer: Number(exact) };
  },
  entry: (answer) => (Number.isSafeInteger(answer) ? String(answer) : undefined),
  write: (answer, field, language) => unit(formatNumber(String(answer), language), field, language),
  lower: (value) => {
    const whole = isNumber(value) ? round(value, 0, 'halfUp') : undefined;
    return whole && Number.isSafeInteger(Number(formatDecimal(whole)))
      ? Number(formatDecimal(whole))
      : undefined;
  },
};

export const integerSchema: TypeSchema<IntegerField> = {
  answerSchema: (field) => ({
    type: 'integer',
    minimum: typeof field.min === 'number' ? field.min : -Number(SAFE),
    maximum: typeof field.max === 'number' ? field.max : Number(SAFE),
  }),
  xsd: (field) => ({ base: 'xs:integer', facets: literalLimits(field) }),
  feelType,
};

/** An exact decimal; its answer is a text without trailing zeros, exponent or "-0". */
export const decimal: ValueType<DecimalField> = {
  ...numeric<DecimalField>('decimal'),
  read: (entry, field) => {
    const value = readNumber(String(entry));
    if (!value) return { fault: { code: 'decimal.format' } };
    if (!fits(value)) return { fault: { code: 'number.tooLarge' } };
    if (field.digits !== undefined && fractionDigits(value) > field.digits)
      return { fault: { code: 'decimal.digits', params: { digits: field.digits } } };
    return { answer: formatDecimal(value) };
  },
  entry: (answer) =>
    typeof answer === 'string' && CANONICAL.test(answer) && answer !== '-0'
      ? answer.replace('.', ',')
      : undefined,
  write: (answer, field, language) => unit(formatNumber(String(answer), language), field, language),
  lower: (value, field) =>
    isNumber(value) ? formatDecimal(round(value, field.digits ?? 10, 'halfUp')) : undefined,
};

export const decimalSchema: TypeSchema<DecimalField> = {
  answerSchema: () => ({
    type: 'string',
    pattern: '^(?:0|-?(?:[1-9]\\d*|0(?=\\.))(?:\\.\\d*[1-9])?)$',
    maxLength: 40,
  }),
  xsd: (field) => ({
    base: 'xs:decimal',
    facets: [
      ...(field.digits === undefined ? [] : [{ name: 'fractionDigits', value: field.digits }]),
      ...literalLimits(field),
    ],
  }),
  feelType,
};

/** An amount in euros; its answer is a text with exactly two decimals. */
export const money: ValueType<MoneyField> = {
  ...numeric<MoneyField>('money'),
  read: (entry) => {
    const value = readNumber(amountIn(String(entry)));
    if (!value || fractionDigits(value) > 2) return { fault: { code: 'money.format' } };
    return fits(value) ? { answer: cents(value) } : { fault: { code: 'number.tooLarge' } };
  },
  entry: (answer) =>
    typeof answer === 'string' && MONEY.test(answer) && answer !== '-0.00'
      ? answer.replace('.', ',')
      : undefined,
  write: (answer, _field, language) => `${formatNumber(String(answer), language)}\u00a0€`,
  lower: (value) => (isNumber(value) ? cents(round(value, 2, 'halfUp')) : undefined),
};

export const moneySchema: TypeSchema<MoneyField> = {
  answerSchema: () => ({
    type: 'string',
    pattern: '^(?!-0\\.00$)-?(?:0|[1-9]\\d*)\\.\\d{2}$',
    maxLength: 40,
  }),
  xsd: (field) => ({
    base: 'xs:decimal',
    facets: [{ name: 'fractionDigits', value: 2 }, ...literalLimits(field)],
  }),
  feelType,
};

/** Without the sign of the currency, and „30,-“ as 30. */
const amountIn = (typed: string): string =>
  typed.replace(/^\s*(?:€|EUR)|(?:€|EUR)\s*$/gi, '').replace(/,\s*[-\u2013\u2014]{1,2}\s*$/, '');

const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;
const MONEY = /^-?(?:0|[1-9]\d*)\.\d{2}$/;

function numeric<F extends NumberField>(type: F['type']) {
  return {
    type,
    how: 'type' as const,
    validate: (answer: unknown, _field: F, limits: Limits) => range(String(answer), limits, type),
    lift: (answer: unknown): FeelValue => parseDecimal(String(answer)) ?? null,
  };
}

/** `1.234,50`, `1234,5`, `4.50` and `0.500` (one point that cannot group thousands) → as `1234.50`; undefined when it is no number. */
export function germanNumber(typed: string): string | undefined {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^\u2212/, '-');
  const plain = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? plain.replace(',', '.').replace('+', '') : undefined;
}

const readNumber = (typed: string): Decimal | undefined => {
  const digits = germanNumber(typed);
  return digits === undefined ? undefined : parseDecimal(digits);
};

function range(answer: string, { min, max }: Limits, type: NumberField['type']): Fault[] {
  const value = parseDecimal(answer);
  const limit = (one: FeelValue | undefined) => (one !== undefined && isNumber(one) ? one : undefined);
  const [low, high] = [limit(min), limit(max)];
  const tooLow = value && low && compareDecimals(value, low) < 0;
  const tooHigh = value && high && compareDecimals(value, high) > 0;
  if (!tooLow && !tooHigh) return [];
  const say = (name: string, one: Decimal | undefined) =>
    one && { [name]: formatNumber(type === 'money' ? cents(one) : formatDecimal(one), 'de') };
  return [
    {
      code: `number.${low && high ? 'range' : low ? 'min' : 'max'}`,
      params: { ...say('min', low), ...say('max', high), ...(type === 'integer' && { how: type }) },
    },
  ];
}

const fractionDigits = (value: Decimal): number => Math.max(0, -value.exponent);

// 34 digits are exact, and more than 15 before the comma are nobody's length or amount.
const fits = (value: Decimal): boolean =>
  formatDecimal(value).replace(/^-?(\d+).*/, '$1').length <= 15 && fractionDigits(value) <= 18;

function cents(value: Decimal): string {
  const [whole = '0', fraction = ''] = formatDecimal(value).split('.');
  const text = `${whole}.${fraction.padEnd(2, '0')}`;
  return text === '-0.00' ? '0.00' : text;
}

const unit = (number: string, field: IntegerField | DecimalField, language: string): string =>
  withUnit(number, field.unit && textIn(field.unit, language));

const literalLimits = (field: NumberField) => [
  ...(typeof field.min === 'number' ? [{ name: 'minInclusive', value: field.min }] : []),
  ...(typeof field.max === 'number' ? [{ name: 'maxInclusive', value: field.max }] : []),
];
