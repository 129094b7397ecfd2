import type { Entry, Json } from '../entries.ts';
import type { FeelValue } from '../feel/values.ts';
import type { Field } from '../generated/definition.ts';
import type { Problem } from '../problem.ts';
import type { Spot, Walker } from '../walker.ts';
import type { FieldView } from '../walkView.ts';
import type { Fault, Limits, ValueType } from './fieldType.ts';

/** Longer entries are not even looked at; what a text may have is its `maxLength`. */
const LONGEST_ENTRY = 20_000;

/** The properties that fields with one answer have in common. */
export type ValueField = Exclude<Field, { type: 'group' | 'list' | 'evidence' | 'computed' | 'info' }>;

/** Draws a field that holds one answer: entry → answer → value, and what is wrong on the way. */
export function viewValue(type: ValueType, field: ValueField, spot: Spot, walker: Walker): FieldView {
  const { frame } = spot;
  const limits = limitsOf(field, spot, walker);
  const typed = walker.entry(spot.path);
  const entry = typed ?? defaultEntry(type, field, spot, walker);
  const required =
    field.required === true || (typeof field.required === 'string' && walker.isTrue(field.required, frame));
  const { answer, faults } = judge(type, field, entry, required, limits);

  if (answer !== undefined) spot.answers[field.id] = answer;
  frame.values.set(field.id, answer === undefined ? (type.absent?.(field) ?? null) : type.lift(answer));
  const label = walker.text(field.label, frame);
  return {
    id: field.id,
    path: spot.path,
    type: field.type,
    label,
    ...(field.help && { help: walker.text(field.help, frame) }),
    required,
    ...(entry !== undefined && { entry }),
    ...(answer !== undefined && { answer }),
    text: answer === undefined ? '' : type.write(answer, field, walker.language, limits.options),
    problems: [
      ...faults.map((fault) => problem(fault, field, spot, label, walker)),
      ...walker.checks(field.checks, spot.path, label, frame),
    ],
    ...(limits.options && { options: limits.options }),
    ...limitText('min', limits.min, type, field),
    ...limitText('max', limits.max, type, field),
    definition: field,
  };
}

function judge(
  type: ValueType,
  field: ValueField,
  entry: Entry | undefined,
  required: boolean,
  limits: Limits,
) {
  if (entry === undefined || isEmpty(entry))
    return required
      ? { answer: undefined, faults: [missing(type)] }
      : { answer: type.unanswered, faults: [] };
  if (typeof entry === 'string' && entry.length > LONGEST_ENTRY)
    return {
      answer: undefined,
      faults: [{ code: 'entry.tooLong', params: { length: entry.length, max: LONGEST_ENTRY } }],
    };
  const reading = type.read(entry, field, limits);
  if ('fault' in reading) return { answer: undefined, faults: [reading.fault] };
  const faults = type.validate(reading.answer, field, limits);
  if (required && type.how === 'tick' && reading.answer !== true)
    return { answer: reading.answer, faults: [missing(type)] };
  return { answer: faults.some(isUnknownOption) ? undefined : reading.answer, faults };
}

// An option that there isn't has no meaning that a rule could work with.
const isUnknownOption = (fault: Fault): boolean => fault.code === 'choice.unknown';

const missing = (type: ValueType): Fault => ({ code: 'required', params: { how: type.how } });

const isEmpty = (entry: Entry): boolean =>
  (typeof entry === 'string' ? [entry] : entry).every((one) => one.trim() === '');

function defaultEntry(type: ValueType, field: ValueField, spot: Spot, walker: Walker): Entry | undefined {
  if (spot.saved || !('default' in field) || field.default === undefined) return undefined;
  const answer = type.lower(walker.evaluate(field.default, spot.frame), field);
  return answer === undefined ? undefined : type.entry(answer, field);
}

function limitsOf(field: ValueField, spot: Spot, walker: Walker): Limits {
  const limit = (value: number | string | undefined): FeelValue =>
    value === undefined ? null : walker.evaluate(String(value), spot.frame);
  return {
    ...('min' in field && field.min !== undefined && { min: limit(field.min) }),
    ...('max' in field && field.max !== undefined && { max: limit(field.max) }),
    ...('options' in field && { options: walker.options(field.options, spot.frame) }),
    ...('country' in field &&
      field.country !== undefined && { country: country(walker.evaluate(field.country, spot.frame)) }),
  };
}

// Who was not asked for a country lives in Germany.
const country = (value: FeelValue): string => (typeof value === 'string' ? value.toUpperCase() : 'DE');

function limitText(name: 'min' | 'max', value: FeelValue | undefined, type: ValueType, field: ValueField) {
  const answer: Json | undefined =
    value === undefined || value === null ? undefined : type.lower(value, field);
  return answer === undefined ? {} : { [name]: String(answer) };
}

function problem(fault: Fault, field: ValueField, spot: Spot, label: string, walker: Walker): Problem {
  const own = field.errors?.[fault.code];
  return {
    path: spot.path,
    code: fault.code,
    params: { label, ...fault.params, ...(own && { message: walker.text(own, spot.frame) }) },
  };
}
