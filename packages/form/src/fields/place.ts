import type { Json } from '../entries.ts';
import { formatDecimal, parseDecimal } from '../feel/decimal.ts';
import type { FeelValue } from '../feel/values.ts';
import type { PlaceField } from '../generated/definition.ts';
import type { ValueType } from './fieldType.ts';
import { readText } from './text.ts';
import { viewValue } from './viewValue.ts';

/** The answer of a place: words, and where a map was at hand the point (WGS 84, degrees as canonical decimals). */
interface PlaceAnswer {
  readonly [name: string]: Json;
  readonly words: string;
}

const LONGEST = 200;
const DEGREES = /^-?(?:0|[1-9]\d{0,2})(?:\.\d{1,6})?$/;

/** A place in words; a map may add its point. Its entry is the words, or the words and the point as `52.3821, 8.61`. */
export const place: ValueType<PlaceField> = {
  type: 'place',
  how: 'type',
  view: (field, spot, walker) => viewValue(place as unknown as ValueType, field, spot, walker),
  read: (entry) => {
    const [typed = '', point = ''] = typeof entry === 'string' ? [entry] : entry;
    const reading = readText(typed, true);
    if ('fault' in reading) return reading;
    const words = String(reading.answer);
    const now = [...words].length;
    if (now > LONGEST) return { fault: { code: 'text.maxLength', params: { max: LONGEST, now } } };
    if (point.trim() === '') return { answer: { words } };
    const read = readPoint(point);
    return read ? { answer: { words, ...read } } : { fault: { code: 'place.point' } };
  },
  entry: (answer) => {
    if (!isPlace(answer)) return undefined;
    return 'lat' in answer ? [answer.words, `${answer.lat}, ${answer.lon}`] : answer.words;
  },
  write: (answer) => (isPlace(answer) ? answer.words : ''),
  validate: () => [],
  lift: (answer) => {
    if (!isPlace(answer)) return null;
    const degrees = (name: string) => parseDecimal(String(answer[name])) ?? null;
    return new Map<string, FeelValue>([
      ['words', answer.words],
      ['lat', degrees('lat')],
      ['lon', degrees('lon')],
    ]);
  },
  lower: (value) => (typeof value === 'string' && value !== '' ? { words: value } : undefined),
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

function readPoint(point: string): { lat: string; lon: string } | undefined {
  const [lat, lon, ...more] = point.split(',').map((text) => parseDecimal(text.trim()));
  if (!lat || !lon || more.length > 0) return undefined;
  const [north, east] = [formatDecimal(lat), formatDecimal(lon)];
  return isDegrees(north, 90) && isDegrees(east, 180) ? { lat: north, lon: east } : undefined;
}

const isDegrees = (text: string, most: number): boolean =>
  DEGREES.test(text) && text !== '-0' && Math.abs(Number(text)) <= most;

function isPlace(answer: unknown): answer is PlaceAnswer {
  if (typeof answer !== 'object' || answer === null) return false;
  const { words, lat, lon, ...more } = answer as Record<string, unknown>;
  if (typeof words !== 'string' || words.trim() === '' || Object.keys(more).length > 0) return false;
  if (lat === undefined && lon === undefined) return true;
  const point = typeof lat === 'string' && typeof lon === 'string' ? readPoint(`${lat}, ${lon}`) : undefined;
  return point !== undefined && point.lat === lat && point.lon === lon;
}
