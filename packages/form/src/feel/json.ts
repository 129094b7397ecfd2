import { type Decimal, decimal, formatDecimal, parseDecimal } from './decimal.ts';
import { formatTemporal, parseTemporal } from './temporal.ts';
import { type FeelValue, isContext, isKind, isList } from './values.ts';

const DEEPEST = 200;

/**
 * A value from parsed JSON: numbers become decimals, objects contexts, and a string `@2027-04-01` (also
 * `@"2027-04-01"`) the date, time or duration it names. What JSON cannot hold, or lies too deep, is null.
 */
export function fromJson(json: unknown, depth = 0): FeelValue {
  if (depth > DEEPEST || json === null || json === undefined) return null;
  if (typeof json === 'boolean') return json;
  if (typeof json === 'string') return json.startsWith('@') ? (parseAt(json) ?? json) : json;
  if (typeof json === 'number') return Number.isFinite(json) ? decimal(json) : null;
  if (typeof json === 'bigint') return parseDecimal(String(json)) ?? null;
  if (Array.isArray(json)) return json.map((item) => fromJson(item, depth + 1));
  if (json instanceof ExactNumber) return json.value;
  if (typeof json === 'object')
    return new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value, depth + 1)]));
  return null;
}

/** The same from JSON text, without losing a digit of its numbers. Throws SyntaxError as `JSON.parse` does. */
export function fromJsonText(text: string): FeelValue {
  const exact = (_key: string, value: unknown, context?: { readonly source?: string }): unknown => {
    if (typeof value !== 'number' || context?.source === undefined) return value;
    const number = parseDecimal(context.source);
    return number === undefined ? null : new ExactNumber(number);
  };
  return fromJson(JSON.parse(text, exact as Parameters<typeof JSON.parse>[1]));
}

/** JSON text: numbers lossless, dates, times and durations as ISO strings, ranges as FEEL text, functions null. */
export function toJson(value: FeelValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toJson).join(',')}]`;
  if (isContext(value))
    return `{${[...value].map(([key, entry]) => `${JSON.stringify(key)}:${toJson(entry)}`).join(',')}}`;
  if (value.kind === 'number') return formatDecimal(value);
  if (value.kind === 'function') return 'null';
  return JSON.stringify(formatFeel(value));
}

/** A value as FEEL's `string()` writes it: strings bare at the top, quoted inside lists and contexts. */
export function formatFeel(value: FeelValue, inside = false): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return inside ? JSON.stringify(value) : value;
  if (isList(value)) return `[${value.map((item) => formatFeel(item, true)).join(', ')}]`;
  if (isContext(value)) {
    const key = (name: string): string =>
      /^[\p{L}_][\p{L}\d_ ]*$/u.test(name) ? name : JSON.stringify(name);
    return `{${[...value].map(([name, entry]) => `${key(name)}: ${formatFeel(entry, true)}`).join(', ')}}`;
  }
  if (isKind(value, 'range')) return formatRange(value);
  if (value.kind === 'number') return formatDecimal(value);
  if (value.kind === 'function') return `function(${value.parameters.join(', ')})`;
  return inside ? `@"${formatTemporal(value)}"` : formatTemporal(value);
}

function formatRange(range: Extract<FeelValue, { kind: 'range' }>): string {
  if (range.test !== undefined) return `(${range.test} ${formatFeel(range.low ?? range.high, true)})`;
  const [open, close] = [range.lowIncluded ? '[' : '(', range.highIncluded ? ']' : ')'];
  return `${open}${formatFeel(range.low, true)}..${formatFeel(range.high, true)}${close}`;
}

const parseAt = (text: string): FeelValue | undefined =>
  parseTemporal(text.slice(1).replace(/^"(.*)"$/, '$1'));

/** Carries a decimal through `JSON.parse`. */
class ExactNumber {
  readonly value: Decimal;
  constructor(value: Decimal) {
    this.value = value;
  }
}
