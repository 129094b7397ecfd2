import {
  compareDecimals,
  type Decimal,
  formatDecimal,
  isInteger,
  parseDecimal,
  type RoundingMode,
  round,
} from '../feel/decimal.ts';
import { type FeelValue, isNumber } from '../feel/values.ts';
import type { DecimalField, IntegerField, MoneyField } from '../generated/definition.ts';
import { formatNumber, withUnit } from '../texts/formatNumber.ts';
import { textIn } from '../texts/resolveText.ts';
import type { Fault, Limits, ValueType } from './fieldType.ts';
import { viewValue } from './viewValue.ts';

type NumberField = IntegerField | DecimalField | MoneyField;

const SAFE = 9_007_199_254_740_991n;

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
  answerSchema: (field) => ({
    type: 'integer',
    minimum: typeof field.min === 'number' ? field.min : -Number(SAFE),
    maximum: typeof field.max === 'number' ? field.max : Number(SAFE),
  }),
  xsd: (field) => ({ base: 'xs:integer', facets: literalLimits(field) }),
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
  lower: (value, field) => (isNumber(value) ? formatDecimal(rounded(value, field.digits ?? 10)) : undefined),
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
  lower: (value) => (isNumber(value) ? cents(rounded(value, 2)) : undefined),
  answerSchema: () => ({
    type: 'string',
    pattern: '^(?!-0\\.00$)-?(?:0|[1-9]\\d*)\\.\\d{2}$',
    maxLength: 40,
  }),
  xsd: (field) => ({
    base: 'xs:decimal',
    facets: [{ name: 'fractionDigits', value: 2 }, ...literalLimits(field)],
  }),
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
    view(
      this: ValueType<F>,
      field: F,
      spot: Parameters<ValueType['view']>[1],
      walker: Parameters<ValueType['view']>[2],
    ) {
      return viewValue(this as unknown as ValueType, field, spot, walker);
    },
    validate: (answer: unknown, _field: F, limits: Limits) => range(String(answer), limits, type),
    lift: (answer: unknown): FeelValue => parseDecimal(String(answer)) ?? null,
    feelType: () => ({ kind: 'number' as const, nullable: false }),
  };
}

/** `1.234,50`, `1234,5`, `4.50` and `0.500` (one point that cannot group thousands) → as `1234.50`; undefined when it is no number. */
export function germanNumber(typed: string): string | undefined {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\u2212/, '-');
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text))
    return text.replaceAll('.', '').replace(',', '.').replace('+', '');
  if (/^[+-]?\d+(,\d+)?$/.test(text)) return text.replace(',', '.').replace('+', '');
  if (/^[+-]?\d+\.\d+$/.test(text)) return text.replace('+', '');
  return undefined;
}

const readNumber = (typed: string): Decimal | undefined => {
  const digits = germanNumber(typed);
  return digits === undefined ? undefined : parseDecimal(digits);
};

function range(answer: string, { min, max }: Limits, type: NumberField['type']): Fault[] {
  const value = parseDecimal(answer);
  const low = min !== undefined && isNumber(min) ? min : undefined;
  const high = max !== undefined && isNumber(max) ? max : undefined;
  if (!value) return [];
  const tooLow = low !== undefined && compareDecimals(value, low) < 0;
  const tooHigh = high !== undefined && compareDecimals(value, high) > 0;
  if (!tooLow && !tooHigh) return [];
  const say = (limit: Decimal) => formatNumber(type === 'money' ? cents(limit) : formatDecimal(limit), 'de');
  const how: Fault['params'] = type === 'integer' ? { how: type } : {};
  if (low && high) return [{ code: 'number.range', params: { min: say(low), max: say(high), ...how } }];
  if (tooLow && low) return [{ code: 'number.min', params: { min: say(low), ...how } }];
  return [{ code: 'number.max', params: { max: high ? say(high) : '', ...how } }];
}

function rounded(value: Decimal, digits: number, mode: RoundingMode = 'halfUp'): Decimal {
  return round(value, digits, mode);
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
