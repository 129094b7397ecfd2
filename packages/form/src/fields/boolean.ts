import type { Json } from '../entries.ts';
import type { BooleanField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';

/** A single box. Ticked is `on`, as HTML sends it; unticked, and visible, is `false`. Required means that it must be ticked. */
export const boolean: ValueType<BooleanField> = {
  type: 'boolean',
  how: 'tick',
  unanswered: false,
  read: (entry) =>
    entry === 'on' || entry === 'true'
      ? { answer: true }
      : entry === 'false'
        ? { answer: false }
        : { fault: { code: 'boolean.format' } },
  entry: (answer) => (answer === true ? 'on' : answer === false ? 'false' : undefined),
  write: (answer, _field, language) =>
    language.startsWith('en') ? (answer ? 'Yes' : 'No') : answer ? 'Ja' : 'Nein',
  lift: (answer) => answer === true,
  lower: (value) => (typeof value === 'boolean' ? value : undefined),
};

export const booleanSchema: TypeSchema<BooleanField> = {
  answerSchema: (field): Readonly<Record<string, Json>> =>
    field.required === true ? { const: true } : { type: 'boolean' },
  xsd: () => ({ base: 'xs:boolean' }),
  feelType: () => ({ kind: 'boolean', nullable: false }),
};
