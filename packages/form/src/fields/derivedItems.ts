import { toJson } from '../feel/json.ts';
import { type FeelContext, type FeelValue, isContext, isList } from '../feel/values.ts';
import { isItemId } from '../items.ts';

/** What an entry of a derived list stands for, and the stable id that it gets from it. */
export interface Source {
  readonly id: string;
  readonly value: FeelValue;
}

const ids = new WeakMap<FeelContext, string>();

/** The id of the list item whose values these are; undefined for any other context. */
export const itemIdOf = (values: FeelContext): string | undefined => ids.get(values);

/** What stands for the id of an entry that was sent by its place alone: no item has such an id. */
export const placeId = (index: number): string => `#${index + 1}`;

/** Remembers whose values these are, so that filters and loops over a list's items keep their ids. */
export const rememberItem = (values: FeelContext, id: string): void => void ids.set(values, id);

/**
 * The entries that a value gives to a derived list, each once: an item of another list under its own id, any other
 * value under one made of what it is. A single value is a list of one; null is none.
 */
export function sourcesOf(value: FeelValue): Source[] {
  const found = new Map<string, Source>();
  for (const one of isList(value) ? value : value === null ? [] : [value]) {
    if (one === null) continue;
    const id = (isContext(one) ? ids.get(one) : undefined) ?? idOf(one);
    if (!found.has(id)) found.set(id, { id, value: one });
  }
  return [...found.values()];
}

/** The text itself where it can be an id, else letters of it and a number made of all of it (FNV-1a, 32 bits). */
function idOf(value: FeelValue): string {
  const text: string = typeof value === 'string' ? value : toJson(value);
  const known: unknown = text;
  if (isItemId(known)) return known;
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `v${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 20)}x${hash.toString(36)}`;
}
