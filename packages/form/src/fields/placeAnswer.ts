import type { Entry, Json } from '../entries.ts';
import { formatDecimal, parseDecimal } from '../feel/decimal.ts';
import type { FeelValue } from '../feel/values.ts';
import type { Reading } from './fieldType.ts';
import { readText } from './text.ts';

/** The answer of a place: words, and where a map was at hand the point (WGS 84, degrees as canonical decimals). */
interface PlaceAnswer {
  readonly [name: string]: Json;
  readonly words: string;
}

export const LONGEST = 200;
export const DEGREES = /^-?(?:0|[1-9]\d{0,2})(?:\.\d{1,6})?$/;

/** The answer of an entry: words, and perhaps a point. */
export function readPlace(entry: Entry): Reading {
  const [typed = '', point = ''] = typeof entry === 'string' ? [entry] : entry;
  const reading = readText(typed, true);
  if ('fault' in reading) return reading;
  const words = String(reading.answer);
  const now = [...words].length;
  if (now > LONGEST) return { fault: { code: 'text.maxLength', params: { max: LONGEST, now } } };
  if (point.trim() === '') return { answer: { words } };
  const read = readPoint(point);
  return read ? { answer: { words, ...read } } : { fault: { code: 'place.point' } };
}

/** As one would have typed it; undefined where it is no place. */
export function placeEntry(answer: unknown): Entry | undefined {
  if (!isPlace(answer)) return undefined;
  return 'lat' in answer ? [answer.words, `${answer.lat}, ${answer.lon}`] : answer.words;
}

export const placeWords = (answer: Json): string => (isPlace(answer) ? answer.words : '');

/** What expressions see: `words`, `lat`, `lon`. */
export function placeValue(answer: Json): FeelValue {
  if (!isPlace(answer)) return null;
  const degrees = (name: string) => parseDecimal(String(answer[name])) ?? null;
  return new Map<string, FeelValue>([
    ['words', answer.words],
    ['lat', degrees('lat')],
    ['lon', degrees('lon')],
  ]);
}

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
