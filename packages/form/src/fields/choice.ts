import type { Json } from '../entries.ts';
import type { ChoiceField, ChoicesField, Options } from '../generated/definition.ts';
import type { OptionView } from '../walkView.ts';
import type { Fault, TypeSchema, ValueType } from './fieldType.ts';

/** Exactly one of several. */
export const choice: ValueType<ChoiceField> = {
  type: 'choice',
  how: 'choose',
  read: (entry) => ({ answer: String(typeof entry === 'string' ? entry : entry[0]) }),
  entry: (answer) => (typeof answer === 'string' && answer.trim() !== '' ? answer : undefined),
  write: (answer, _field, _language, options) => labelOf(String(answer), options),
  validate: (answer, _field, { options }) => unknown([String(answer)], options),
  lift: (answer) => String(answer),
  lower: (value) => (typeof value === 'string' ? value : undefined),
};

export const choiceSchema: TypeSchema<ChoiceField> = {
  answerSchema: (field) => optionSchema(field.options),
  xsd: (field) => optionXsd(field.options),
  feelType: (field) => ({ kind: 'string', nullable: false, ...staticOptions(field.options) }),
};

/** Any number of several, in the form's order. */
export const choices: ValueType<ChoicesField> = {
  type: 'choices',
  how: 'choose',
  absent: () => [],
  read: (entry, field) => ({ answer: inOrder(typeof entry === 'string' ? [entry] : entry, field.options) }),
  entry: (answer) =>
    Array.isArray(answer) &&
    answer.every((one) => typeof one === 'string' && one.trim() !== '') &&
    new Set(answer).size === answer.length
      ? answer
      : undefined,
  write: (answer, _field, _language, options) =>
    chosen(answer)
      .map((id) => labelOf(id, options))
      .join(', '),
  validate: (answer, field, { options }) => [
    ...unknown(chosen(answer), options),
    ...count(chosen(answer), field, options),
  ],
  lift: chosen,
  lower: (value) => (Array.isArray(value) && value.length > 0 ? value.map(String) : undefined),
};

export const choicesSchema: TypeSchema<ChoicesField> = {
  answerSchema: (field) => ({
    type: 'array',
    items: optionSchema(field.options),
    uniqueItems: true,
    minItems: field.required === true ? Math.max(1, field.min ?? 1) : 0,
    ...(field.max && { maxItems: field.max }),
  }),
  xsd: (field) => optionXsd(field.options),
  feelType: (field) => ({
    kind: 'list',
    nullable: false,
    mayBeEmpty: field.required !== true,
    of: { kind: 'string', nullable: false, ...staticOptions(field.options) },
  }),
};

function chosen(answer: Json): string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}

const labelOf = (id: string, options: readonly OptionView[] = []): string =>
  options.find((option) => option.id === id)?.label ?? id;

function unknown(ids: readonly string[], options: readonly OptionView[] = []): Fault[] {
  const strange = ids.find((id) => !options.some((option) => option.id === id));
  return strange === undefined ? [] : [{ code: 'choice.unknown', params: { option: strange.slice(0, 100) } }];
}

function count(ids: readonly string[], field: ChoicesField, options: readonly OptionView[] = []): Fault[] {
  const alone = options.find((option) => option.exclusive && ids.includes(option.id));
  if (alone && ids.length > 1) return [{ code: 'choices.exclusive', params: { option: alone.label } }];
  if (field.min !== undefined && ids.length < field.min)
    return [{ code: 'choices.min', params: { min: field.min } }];
  if (field.max !== undefined && ids.length > field.max)
    return [{ code: 'choices.max', params: { max: field.max } }];
  return [];
}

function inOrder(ids: readonly string[], options: Options): string[] {
  const unique = [...new Set(ids.filter((id) => id !== ''))];
  const order = Array.isArray(options) ? options.map((option) => option.id) : [];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return order.length === 0 ? unique : unique.toSorted((a, b) => rank(a) - rank(b));
}

const staticOptions = (options: Options) =>
  Array.isArray(options) ? { options: options.map((option) => option.id) } : {};

const optionSchema = (options: Options): Readonly<Record<string, Json>> =>
  Array.isArray(options)
    ? { enum: options.map((option) => option.id) }
    : { type: 'string', minLength: 1, maxLength: 200 };

const optionXsd = (options: Options) => ({
  base: 'xs:token',
  facets: Array.isArray(options)
    ? options.map((option) => ({ name: 'enumeration', value: option.id }))
    : [{ name: 'maxLength', value: 200 }],
});
