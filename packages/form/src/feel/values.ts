import type { Decimal } from './decimal.ts';

/**
 * Everything an expression can be about. Null stands for "missing", as FEEL has it. Values are plain and
 * immutable; equal ones are structurally equal (time zones apart, see `compare.ts`).
 */
export type FeelValue =
  | null
  | boolean
  | string
  | Decimal
  | FeelDate
  | FeelTime
  | FeelDateTime
  | FeelDuration
  | FeelPeriod
  | FeelRange
  | FeelList
  | FeelContext
  | FeelFunctionValue;

export type FeelList = readonly FeelValue[];

/** A Map, so that an entry named `__proto__` or `constructor` is an entry like any other. */
export type FeelContext = ReadonlyMap<string, FeelValue>;

export interface FeelDate {
  readonly kind: 'date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Where a time is said to be: `offset` in seconds from UTC, or a `zone` such as `Europe/Berlin`, or neither. */
interface Place {
  readonly offset?: number;
  readonly zone?: string;
}

interface ClockParts extends Place {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
}

export interface FeelTime extends ClockParts {
  readonly kind: 'time';
}

export interface FeelDateTime extends ClockParts {
  readonly kind: 'dateTime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day, with its day or without. */
export type Clock = FeelTime | FeelDateTime;

/** Days, hours, minutes and seconds: a length of time. */
export interface FeelDuration {
  readonly kind: 'duration';
  readonly nanoseconds: bigint;
}

/** Years and months: FEEL's second sort of duration, whose length depends on where it begins. */
export interface FeelPeriod {
  readonly kind: 'period';
  readonly months: number;
}

/** `[1..10)`; `test` is set where it was written as `(< 10)`, `(= 10)` …, with the operand at its end or ends. */
export interface FeelRange {
  readonly kind: 'range';
  readonly low: FeelValue;
  readonly lowIncluded: boolean;
  readonly high: FeelValue;
  readonly highIncluded: boolean;
  readonly test?: '<' | '<=' | '>' | '>=' | '=' | '!=';
}

/** Lives only inside an evaluation; a result that is a function is null. */
export interface FeelFunctionValue {
  readonly kind: 'function';
  readonly parameters: readonly string[];
  readonly call: (args: readonly FeelValue[]) => FeelValue;
}

export type ValueKind =
  | 'null'
  | 'boolean'
  | 'string'
  | 'number'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'duration'
  | 'period'
  | 'range'
  | 'list'
  | 'context'
  | 'function';

/** Which sort of value it is, for every value. */
export function kindOf(value: FeelValue): ValueKind {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (isList(value)) return 'list';
  if (isContext(value)) return 'context';
  return value.kind;
}

export const isList = (value: FeelValue): value is FeelList => Array.isArray(value);

/** It has named parts, as an item of a list has. */
export const isContext = (value: FeelValue): value is FeelContext => value instanceof Map;

/** Numbers, temporal values, ranges and functions carry their kind. */
export const isKind = <
  K extends 'number' | 'date' | 'time' | 'dateTime' | 'duration' | 'period' | 'range' | 'function',
>(
  value: FeelValue,
  kind: K,
): value is Extract<FeelValue, { kind: K }> =>
  value !== null && (value as { readonly kind?: ValueKind }).kind === kind;

export const isClock = (value: FeelValue): value is Clock =>
  isKind(value, 'time') || isKind(value, 'dateTime');

/** It is an exact decimal. */
export const isNumber = (value: FeelValue): value is Decimal => isKind(value, 'number');

export const feelDate = (year: number, month: number, day: number): FeelDate => ({
  kind: 'date',
  year,
  month,
  day,
});

/** FEEL lets a single value stand for a list of one, and the other way round. */
export const asList = (value: FeelValue): FeelList => (isList(value) ? value : value === null ? [] : [value]);
