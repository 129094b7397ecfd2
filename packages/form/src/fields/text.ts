import { parts } from '#parts';
import type { Json } from '../entries.ts';
import type { FeelValue } from '../feel/values.ts';
import type { TextareaField, TextField } from '../generated/definition.ts';
import { forbiddenCharacter, normalizeText } from '../texts/cleanText.ts';
import type { Fault, Reading, TypeSchema, ValueType } from './fieldType.ts';
import type { TextFormat } from './formats/textFormat.ts';

const LONGEST = { text: 200, textarea: 5000 };

type WordsField = TextField | TextareaField;

/** What expressions see of words, and what words they give. */
export const asText = {
  lift: (answer: Json): FeelValue => String(answer),
  lower: (value: FeelValue): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined,
};

export const maxLengthOf = (field: WordsField): number =>
  field.maxLength ?? formatOf(field)?.maxLength ?? LONGEST[field.type];

/** One line of words. */
export const text: ValueType<TextField> = { ...words<TextField>('text'), type: 'text' };

/** Several lines of words. */
export const textarea: ValueType<TextareaField> = { ...words<TextareaField>('textarea'), type: 'textarea' };

/** One line, or several, to others. */
export const wordsSchema: TypeSchema<WordsField> = {
  answerSchema: (field) => ({
    type: 'string',
    minLength: Math.max(1, field.minLength ?? 1),
    maxLength: maxLengthOf(field),
    ...patternSchema(
      [
        'pattern' in field ? field.pattern : undefined,
        formatOf(field)?.pattern(countryOf(field)),
        latinOf(field),
      ].filter((one) => one !== undefined),
    ),
  }),
  xsd: (field) => ({
    base: 'xs:string',
    facets: [...patternFacets(field), ...lengthFacets(field)],
  }),
  feelType: () => ({ kind: 'string', nullable: false }),
};

function words<F extends WordsField>(type: F['type']): ValueType<F> {
  return {
    type,
    how: 'type',
    read: (entry, field, limits) => {
      const reading = readText(String(entry), type === 'text');
      const format = formatOf(field);
      if ('fault' in reading || !format) return reading;
      return readFormat(String(reading.answer), format, limits?.country ?? countryOf(field));
    },
    entry: (answer, field) => (typeof answer === 'string' && isSendable(answer, field) ? answer : undefined),
    write: (answer, field) => formatOf(field)?.write?.(String(answer)) ?? String(answer),
    validate: (answer, field) => faultsOf(String(answer), field),
    ...asText,
  };
}

/** Text as it is kept: NFC, lines end with LF, no blanks around it; characters that no document can hold are refused. */
export function readText(typed: string, oneLine: boolean): Reading {
  const found = forbiddenCharacter(typed, oneLine);
  if (found) return { fault: { code: 'text.characters', params: found } };
  return { answer: normalizeText(typed) };
}

function readFormat(typed: string, format: TextFormat, country: string | undefined): Reading {
  const answer = format.tidy(typed, country);
  const fault = format.fault(answer, country);
  return fault ? { fault } : { answer };
}

const formatOf = (field: WordsField): TextFormat | undefined =>
  'format' in field && field.format ? parts.formats.textFormats[field.format] : undefined;

/** The country as far as the form itself says it: Germany where none is asked for, undefined where answers decide. */
function countryOf(field: WordsField): string | undefined {
  if (!('country' in field) || field.country === undefined) return 'DE';
  return /^\s*"([A-Z]{2})"\s*$/.exec(field.country)?.[1];
}

const latinOf = (field: WordsField): string | undefined =>
  field.latin && parts.formats.latinPattern(field.latin, field.type === 'textarea');

// A schema judges a text as it was sent. So what only becomes right by taking blanks off is refused, as the schema does.
function isSendable(sent: string, field: WordsField): boolean {
  const kept = normalizeText(sent);
  const format = formatOf(field);
  if (format && format.tidy(kept, countryOf(field)) !== sent) return false;
  return kept !== '' && (faultsOf(sent, field).length === 0 || faultsOf(kept, field).length > 0);
}

const faultsOf = (answer: string, field: WordsField): Fault[] => [
  ...length(answer, field),
  ...pattern(answer, field),
  ...latin(answer, field),
];

function length(answer: string, field: WordsField): Fault[] {
  const max = maxLengthOf(field);
  // There are never more characters than UTF-16 units, and seldom fewer.
  if (answer.length <= max && !field.minLength) return [];
  const now = [...answer].length;
  if (now > max) return [{ code: 'text.maxLength', params: { max, now } }];
  if (field.minLength && now < field.minLength)
    return [{ code: 'text.minLength', params: { min: field.minLength, now } }];
  return [];
}

function pattern(answer: string, field: WordsField): Fault[] {
  if (!('pattern' in field) || !field.pattern) return [];
  return new RegExp(`^(?:${field.pattern})$`, 'u').test(answer) ? [] : [{ code: 'pattern' }];
}

/** By DIN 91379; in several lines, each is judged. */
function latin(answer: string, field: WordsField): Fault[] {
  const found = field.latin && parts.formats.foreignCharacter(answer, field.latin, field.type === 'textarea');
  if (!found) return [];
  const isForeignLetter = /^\p{L}/u.test(found.character);
  return [{ code: 'text.latin', params: { ...found, ...(isForeignLetter && { how: 'letter' }) } }];
}

function patternSchema(patterns: readonly string[]): Readonly<Record<string, Json>> {
  const [only, ...more] = patterns.map((one) => `^(?:${one})$`);
  if (only === undefined) return {};
  return { pattern: only, ...(more.length > 0 && { allOf: more.map((one) => ({ pattern: one })) }) };
}

// Several patterns in one restriction would be alternatives in XML Schema; the author's may be more than it can read.
const patternFacets = (field: WordsField) => {
  const found = formatOf(field)?.pattern(countryOf(field)) ?? latinOf(field);
  return found === undefined ? [] : [{ name: 'pattern', value: found.replaceAll('(?:', '(') }];
};

const lengthFacets = (field: WordsField) => [
  { name: 'minLength', value: Math.max(1, field.minLength ?? 1) },
  { name: 'maxLength', value: maxLengthOf(field) },
];

/** The schema of any answer that is a non-empty text of a certain form. */
export const textSchema = (pattern: string, maxLength: number): Readonly<Record<string, Json>> => ({
  type: 'string',
  pattern,
  maxLength,
});
