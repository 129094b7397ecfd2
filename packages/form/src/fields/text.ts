import type { Json } from '../entries.ts';
import type { TextareaField, TextField } from '../generated/definition.ts';
import { forbiddenCharacter, normalizeText } from '../texts/cleanText.ts';
import type { Fault, Reading, ValueType } from './fieldType.ts';
import { viewValue } from './viewValue.ts';

const LONGEST = { text: 200, textarea: 5000 };

export const maxLengthOf = (field: TextField | TextareaField): number =>
  field.maxLength ?? LONGEST[field.type];

/** One line of words. */
export const text: ValueType<TextField> = { ...words<TextField>('text'), type: 'text' };

/** Several lines of words. */
export const textarea: ValueType<TextareaField> = { ...words<TextareaField>('textarea'), type: 'textarea' };

function words<F extends TextField | TextareaField>(type: F['type']): ValueType<F> {
  const self: ValueType<F> = {
    type,
    how: 'type',
    view: (field, spot, walker) => viewValue(self as unknown as ValueType, field, spot, walker),
    read: (entry) => readText(String(entry), type === 'text'),
    entry: (answer, field) => (typeof answer === 'string' && isSendable(answer, field) ? answer : undefined),
    write: (answer) => String(answer),
    validate: (answer, field) => faultsOf(String(answer), field),
    lift: (answer) => String(answer),
    lower: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
    answerSchema: (field) => ({
      type: 'string',
      minLength: Math.max(1, field.minLength ?? 1),
      maxLength: maxLengthOf(field),
      ...('pattern' in field && field.pattern && { pattern: `^(?:${field.pattern})$` }),
    }),
    xsd: (field) => ({
      base: 'xs:string',
      facets: [
        { name: 'minLength', value: Math.max(1, field.minLength ?? 1) },
        { name: 'maxLength', value: maxLengthOf(field) },
      ],
    }),
    feelType: () => ({ kind: 'string', nullable: false }),
  };
  return self;
}

/** Text as it is kept: NFC, lines end with LF, no blanks around it; characters that no document can hold are refused. */
export function readText(typed: string, oneLine: boolean): Reading {
  const found = forbiddenCharacter(typed, oneLine);
  if (found) return { fault: { code: 'text.characters', params: found } };
  return { answer: normalizeText(typed) };
}

// A schema judges a text as it was sent. So what only becomes right by taking blanks off is refused, as the schema does.
function isSendable(sent: string, field: TextField | TextareaField): boolean {
  const kept = normalizeText(sent);
  return kept !== '' && (faultsOf(sent, field).length === 0 || faultsOf(kept, field).length > 0);
}

const faultsOf = (answer: string, field: TextField | TextareaField): Fault[] => [
  ...length(answer, field),
  ...pattern(answer, field),
];

function length(answer: string, field: TextField | TextareaField): Fault[] {
  const now = [...answer].length;
  const max = maxLengthOf(field);
  if (now > max) return [{ code: 'text.maxLength', params: { max, now } }];
  if (field.minLength && now < field.minLength)
    return [{ code: 'text.minLength', params: { min: field.minLength, now } }];
  return [];
}

function pattern(answer: string, field: TextField | TextareaField): Fault[] {
  if (!('pattern' in field) || !field.pattern) return [];
  return new RegExp(`^(?:${field.pattern})$`, 'u').test(answer) ? [] : [{ code: 'pattern' }];
}

/** The schema of any answer that is a non-empty text of a certain form. */
export const textSchema = (pattern: string, maxLength: number): Readonly<Record<string, Json>> => ({
  type: 'string',
  pattern,
  maxLength,
});
