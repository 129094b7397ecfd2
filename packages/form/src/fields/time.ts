import { formatTemporal, parseTime } from '../feel/temporal.ts';
import { isKind } from '../feel/values.ts';
import type { TimeField } from '../generated/definition.ts';
import type { ValueType } from './fieldType.ts';
import { viewValue } from './viewValue.ts';

const CANONICAL = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of day; typed as 9:30, 09.30 or 9 Uhr, kept as `HH:MM`. */
export const time: ValueType<TimeField> = {
  type: 'time',
  how: 'type',
  view: (field, spot, walker) => viewValue(time as unknown as ValueType, field, spot, walker),
  read: (entry) => {
    const [, hour = '', minute = '00'] =
      /^(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?$/i.exec(String(entry).trim()) ?? [];
    const answer = `${hour.padStart(2, '0')}:${minute}`;
    return hour !== '' && CANONICAL.test(answer) ? { answer } : { fault: { code: 'time.format' } };
  },
  entry: (answer) => (typeof answer === 'string' && CANONICAL.test(answer) ? answer : undefined),
  write: (answer, _field, language) => (language.startsWith('en') ? String(answer) : `${answer}\u00a0Uhr`),
  validate: () => [],
  lift: (answer) => parseTime(`${answer}:00`) ?? null,
  lower: (value) => (isKind(value, 'time') ? formatTemporal(value).slice(0, 5) : undefined),
  answerSchema: () => ({ type: 'string', pattern: CANONICAL.source }),
  xsd: () => ({ base: 'xs:string', facets: [{ name: 'pattern', value: '([01][0-9]|2[0-3]):[0-5][0-9]' }] }),
  feelType: () => ({ kind: 'time', nullable: false }),
};
