import { parts } from '#parts';
import { isKind } from '../feel/values.ts';
import type { TimeField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';

const CANONICAL = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of day; typed as 9:30, 09.30, 9 Uhr or 0930 (number pads of phones have no colon), kept as `HH:MM`. */
export const time: ValueType<TimeField> = {
  type: 'time',
  how: 'type',
  read: (entry) => {
    const answer = parts.calculation.readTime(String(entry)) ?? '';
    return CANONICAL.test(answer) ? { answer } : { fault: { code: 'time.format' } };
  },
  entry: (answer) => (typeof answer === 'string' && CANONICAL.test(answer) ? answer : undefined),
  write: (answer, _field, language) => (language.startsWith('en') ? String(answer) : `${answer}\u00a0Uhr`),
  lift: (answer) => parts.calculation.parseTime(`${answer}:00`) ?? null,
  lower: (value) => (isKind(value, 'time') ? parts.calculation.formatClock(value).slice(0, 5) : undefined),
};

export const timeSchema: TypeSchema<TimeField> = {
  answerSchema: () => ({ type: 'string', pattern: CANONICAL.source }),
  xsd: () => ({ base: 'xs:string', facets: [{ name: 'pattern', value: '([01][0-9]|2[0-3]):[0-5][0-9]' }] }),
  feelType: () => ({ kind: 'time', nullable: false }),
};
