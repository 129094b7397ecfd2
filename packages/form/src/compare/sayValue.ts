import { formatNumber } from '../texts/formatNumber.ts';
import type { Speech } from './words.ts';

/** A property's value for people; undefined for what is too much for a sentence. */
export function sayPropertyValue(value: unknown, speech: Speech): string | undefined {
  const { say } = speech;
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return say({ de: formatNumber(String(value), 'de'), en: formatNumber(String(value), 'en') });
  if (typeof value === 'boolean') return value ? say({ de: 'Ja', en: 'Yes' }) : say({ de: 'Nein', en: 'No' });
  if (Array.isArray(value)) {
    const words = value.map((one) => sayPropertyValue(one, speech));
    return words.every((word) => word !== undefined) ? words.join(', ') : undefined;
  }
  const german = typeof value === 'object' && value !== null && 'de' in value ? value.de : undefined;
  return typeof german === 'string' ? german : undefined;
}
