import { parts } from '#parts';
import { type FeelValue, isContext, isList } from './values.ts';

/** `value.name`: an entry of a context, of each context of a list, or a part of a date, time, duration or range. */
export function propertyOf(value: FeelValue, name: string): FeelValue {
  if (value === null || typeof value !== 'object') return null;
  if (isContext(value)) return value.get(name) ?? null;
  if (isList(value))
    return value.map((item) => (isContext(item) ? (item.get(name) ?? null) : propertyOf(item, name)));
  // In a browser they are there if the form names one.
  return parts.calculation?.partOf(value, name) ?? null;
}
