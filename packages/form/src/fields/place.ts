import { parts } from '#parts';
import type { PlaceField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { DEGREES, LONGEST } from './placeAnswer.ts';

/** A place in words; a map may add its point. Its entry is the words, or the words and the point as `52.3821, 8.61`. */
export const place: ValueType<PlaceField> = {
  type: 'place',
  how: 'type',
  read: (entry) => parts.formats.readPlace(entry),
  entry: (answer) => parts.formats.placeEntry(answer),
  write: (answer) => parts.formats.placeWords(answer),
  lift: (answer) => parts.formats.placeValue(answer),
  lower: (value) => (typeof value === 'string' && value !== '' ? { words: value } : undefined),
};

export const placeSchema: TypeSchema<PlaceField> = {
  answerSchema: () => ({
    type: 'object',
    properties: {
      words: { type: 'string', minLength: 1, maxLength: LONGEST },
      lat: { type: 'string', pattern: DEGREES.source },
      lon: { type: 'string', pattern: DEGREES.source },
    },
    required: ['words'],
    dependentRequired: { lat: ['lon'], lon: ['lat'] },
    additionalProperties: false,
  }),
  feelType: () => ({
    kind: 'context',
    nullable: false,
    fields: new Map([
      ['words', { kind: 'string', nullable: false }],
      ['lat', { kind: 'number', nullable: true }],
      ['lon', { kind: 'number', nullable: true }],
    ]),
  }),
};
