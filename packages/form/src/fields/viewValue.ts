import type { Entry } from '../entries.ts';
import type { FeelValue } from '../feel/values.ts';
import type { Field, Options } from '../generated/definition.ts';
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
  const limits = limitsOf(field as Limited, spot, walker);
  const typed = walker.entry(spot.path);
  const entry = typed ?? defaultEntry(type, field, spot, walker);
  const required =
    field.required === true || (typeof field.required === 'string' && walker.isTrue(field.required, frame));
  const { answer, faults } = judge(type, field, entry, required, limits);

  if (answer !== undefined) spot.answers[field.id] = answer;
  frame.values.set(field.id, answer === undefined ? (type.absent?.(field) ?? null) : type.lift(answer));
  const label = walker.text(field.label, frame);
  const problems =
    faults.length === 0 ? NONE : faults.map((fault) => problem(fault, field, spot, label, walker));
  // Most walks are mostly this; spreads would be most of its time.
  const view: { -readonly [K in keyof FieldView]: FieldView[K] } = {
    id: field.id,
    path: spot.path,
    type: field.type,
    label,
    required,
    text: answer === undefined ? '' : type.write(answer, field, walker.language, limits.options),
    problems: field.checks
      ? [...problems, ...walker.checks(field.checks, spot.path, label, frame)]
      : problems,
    definition: field,
  };
  if (field.help) view.help = walker.text(field.help, frame);
  if (entry !== undefined) view.entry = entry;
  if (answer !== undefined) view.answer = answer;
  if (limits.options) view.options = limits.options;
  const min = limitText(limits.min, type, field);
  const max = limitText(limits.max, type, field);
  if (min !== undefined) view.min = min;
  if (max !== undefined) view.max = max;
  return view;
}

const NONE: readonly never[] = [];

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
      : { answer: type.unanswered, faults: NONE };
  if (typeof entry === 'string' && entry.length > LONGEST_ENTRY)
    return {
      answer: undefined,
      faults: [{ code: 'entry.tooLong', params: { length: entry.length, max: LONGEST_ENTRY } }],
    };
  const reading = type.read(entry, field, limits);
  if ('fault' in reading) return { answer: undefined, faults: [reading.fault] };
  const faults = type.validate?.(reading.answer, field, limits) ?? NONE;
  if (required && type.how === 'tick' && reading.answer !== true)
    return { answer: reading.answer, faults: [missing(type)] };
  return { answer: faults.some(isUnknownOption) ? undefined : reading.answer, faults };
}

// An option that there isn't has no meaning that a rule could work with.
const isUnknownOption = (fault: Fault): boolean => fault.code === 'choice.unknown';

const missing = (type: ValueType): Fault => ({ code: 'required', params: { how: type.how } });

const isEmpty = (entry: Entry): boolean =>
  typeof entry === 'string' ? entry.trim() === '' : entry.every((one) => one.trim() === '');

/** Saving stores an entry for each question that was shown, so whoever has none was never asked. */
function defaultEntry(type: ValueType, field: ValueField, spot: Spot, walker: Walker): Entry | undefined {
  if (walker.finished || !('default' in field) || field.default === undefined) return undefined;
  const answer = type.lower(walker.evaluate(field.default, spot.frame), field);
  return answer === undefined ? undefined : type.entry(answer, field);
}

function limitsOf(field: Limited, { frame }: Spot, walker: Walker): Limits {
  const { min, max, options, country } = field;
  const limits: { -readonly [K in keyof Limits]: Limits[K] } = {};
  if (min !== undefined) limits.min = walker.evaluate(String(min), frame);
  if (max !== undefined) limits.max = walker.evaluate(String(max), frame);
  if (options) limits.options = walker.options(options, frame);
  if (country !== undefined) limits.country = countryOf(walker.evaluate(country, frame));
  return limits;
}

/** What some of these fields have, and what limits their answers. */
interface Limited {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly options?: Options;
  readonly country?: string;
}

// Who was not asked for a country lives in Germany.
const countryOf = (value: FeelValue): string => (typeof value === 'string' ? value.toUpperCase() : 'DE');

function limitText(value: FeelValue | undefined, type: ValueType, field: ValueField): string | undefined {
  if (value === undefined || value === null) return undefined;
  const answer = type.lower(value, field);
  return answer === undefined ? undefined : String(answer);
}

function problem(fault: Fault, field: ValueField, spot: Spot, label: string, walker: Walker): Problem {
  const own = field.errors?.[fault.code];
  return {
    path: spot.path,
    code: fault.code,
    params: { label, ...fault.params, ...(own && { message: walker.text(own, spot.frame) }) },
  };
}
