import { sayNumber } from '../condition/sayClause.ts';

/** A property's value for people; undefined for what is too much for a sentence. */
export function sayPropertyValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return sayNumber(String(value));
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nein';
  if (Array.isArray(value)) {
    const words = value.map(sayPropertyValue);
    return words.every((word) => word !== undefined) ? words.join(', ') : undefined;
  }
  const german = typeof value === 'object' && value !== null && 'de' in value ? value.de : undefined;
  return typeof german === 'string' ? german : undefined;
}
