import { addDays } from '../../feel/calendar.ts';
import {
  add,
  compareDecimals,
  type Decimal,
  decimal,
  negate,
  parseDecimal,
  ZERO,
} from '../../feel/decimal.ts';
import { formatFeel } from '../../feel/json.ts';
import { type FeelValue, isKind, isNumber } from '../../feel/values.ts';
import { mostItems } from '../../fields/childFields.ts';
import { typeSchema } from '../../fields/index.ts';
import type { Field } from '../../generated/definition.ts';

/**
 * What kind of values something has. `order`: how two things compare that are not known; `open`: a condition of which
 * nothing is known but that it is the same wherever the same words stand.
 */
export type VariableKind =
  | 'number'
  | 'date'
  | 'choice'
  | 'text'
  | 'boolean'
  | 'count'
  | 'has'
  | 'order'
  | 'open';

/** Something that conditions ask: a question's answer, the length of a list, whether an option was chosen. */
export interface Variable {
  readonly key: string;
  readonly kind: VariableKind;
  /** What one calls it in a sentence. */
  readonly label: string;
  /** Path of the field that it is; undefined for a parameter and for what is no single answer. */
  readonly path?: string;
  readonly field?: Field;
  /** It has a value always. */
  readonly isSet?: boolean;
  /** What it is compared with anywhere in the form. */
  readonly literals: readonly FeelValue[];
}

/** A text that is none of those that the form compares with. */
const OTHER = '\u{FFFD}';

/**
 * One value for each way in which a variable's conditions can come out: the values it is compared with, what lies
 * between and beside them, and that there is none.
 */
export function valuesOf(variable: Variable): readonly FeelValue[] {
  const missing = variable.isSet ? [] : [null];
  switch (variable.kind) {
    case 'boolean':
      return [true, false, ...missing];
    case 'has':
      return [true, false];
    case 'order':
      return ['<', '=', '>', null];
    case 'open':
      return [true, false, null];
    case 'choice':
      return [...optionsOf(variable.field), ...missing];
    case 'text':
      return [...unique(variable.literals.filter((one) => typeof one === 'string')), OTHER, ...missing];
    case 'count':
      return counts(variable);
    case 'number':
      return [...numbers(variable), ...missing];
    case 'date':
      return [...dates(variable.literals), ...missing];
  }
}

export const optionsOf = (field: Field | undefined): readonly string[] =>
  field && 'options' in field && Array.isArray(field.options) ? field.options.map(({ id }) => id) : [];

function counts({ field, literals }: Variable): readonly FeelValue[] {
  const [least, most] =
    field?.type === 'list'
      ? [field.each ? 0 : (field.min ?? 0), field.each ? Number.POSITIVE_INFINITY : mostItems(field)]
      : [0, optionsOf(field).length || Number.POSITIVE_INFINITY];
  const near = literals
    .filter(isNumber)
    .flatMap((one) =>
      [-1, 0, 1].map((step) => Math.floor(Number(`${one.coefficient}e${one.exponent}`)) + step),
    );
  const found = [...new Set([0, least, 1, 2, ...near])].filter(
    (one) => one === 0 || (one >= least && one <= most),
  );
  return found.toSorted((a, b) => a - b).map((one) => decimal(one));
}

function numbers({ field, literals }: Variable): readonly FeelValue[] {
  const step = stepOf(field);
  const [low, high] = field ? [limit(field, 'min'), limit(field, 'max')] : [];
  const near = [
    ZERO,
    ...literals.filter(isNumber),
    ...[low, high].filter((one) => one !== undefined),
  ].flatMap((one) => {
    const floor = field?.type === 'integer' || isWhole(field) ? wholeBelow(one) : one;
    return [floor, add(floor, step), add(floor, negate(step))].filter((near) => near !== undefined);
  });
  return unique(near).filter(
    (one): one is Decimal =>
      isNumber(one) &&
      (low === undefined || compareDecimals(one, low) >= 0) &&
      (high === undefined || compareDecimals(one, high) <= 0),
  );
}

const isWhole = (field: Field | undefined): boolean =>
  field?.type === 'computed' && field.result === 'integer';

const wholeBelow = (one: Decimal): Decimal =>
  one.exponent >= 0 ? one : decimal(Math.floor(Number(`${one.coefficient}e${one.exponent}`)));

/** The smallest difference between two answers. */
function stepOf(field: Field | undefined): Decimal {
  const type = field?.type === 'computed' ? field.result : field?.type;
  const digits =
    type === 'integer' ? 0 : type === 'money' ? 2 : field && 'digits' in field ? (field.digits ?? 10) : 10;
  return { kind: 'number', coefficient: 1n, exponent: 0 - digits };
}

/** A limit that is a number. */
function limit(field: Field, name: 'min' | 'max'): Decimal | undefined {
  const value = name in field ? (field as { min?: unknown; max?: unknown })[name] : undefined;
  const isNumeric = typeSchema(field.type).feelType?.(field)?.kind === 'number';
  return isNumeric && (typeof value === 'number' || typeof value === 'string')
    ? parseDecimal(String(value))
    : undefined;
}

const dates = (literals: readonly FeelValue[]): readonly FeelValue[] => {
  const days = literals.filter((one) => isKind(one, 'date'));
  const known = days.length > 0 ? days : [{ kind: 'date', year: 2027, month: 1, day: 15 } as const];
  return unique(known.flatMap((day) => [-1, 0, 1].map((step) => addDays(day, step))));
};

const unique = (values: readonly FeelValue[]): readonly FeelValue[] => [
  ...new Map(values.map((one) => [formatFeel(one), one])).values(),
];
