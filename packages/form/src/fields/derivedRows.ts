import { formatFeel } from '../feel/json.ts';
import { type FeelValue, isContext, isList } from '../feel/values.ts';
import type { ListField } from '../generated/definition.ts';
import { isItemId } from '../items.ts';
import type { Problem } from '../problem.ts';
import type { Spot, Walker } from '../walker.ts';
import { mostItems } from './childFields.ts';
import { itemIdOf, placeId } from './itemIds.ts';
import type { Row } from './list.ts';

/** What an entry of a derived list stands for, and the stable id that it gets from it. */
export interface Source {
  readonly id: string;
  readonly value: FeelValue;
}

/**
 * The entries that a value gives to a derived list, each once: an item of another list under its own id, any other
 * value under one made of what it is. A single value is a list of one; null is none.
 */
export function sourcesOf(value: FeelValue): Source[] {
  const found = new Map<string, Source>();
  for (const one of isList(value) ? value : value === null ? [] : [value]) {
    if (one === null) continue;
    const id = (isContext(one) ? itemIdOf(one) : undefined) ?? idOf(one);
    if (!found.has(id)) found.set(id, { id, value: one });
  }
  return [...found.values()];
}

/** The text itself where it can be an id, else letters of it and a number made of all of it (FNV-1a, 32 bits). */
function idOf(value: FeelValue): string {
  const text: string = typeof value === 'string' ? value : formatFeel(value);
  const known: unknown = text;
  if (isItemId(known)) return known;
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `v${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 20)}x${hash.toString(36)}`;
}

/** Answers that were sent may name an entry by its place alone: then that is its path. */
export function derivedRows(field: ListField, spot: Spot, walker: Walker): Row[] {
  const sent = sentRows(spot.path, walker);
  return sourcesOf(walker.evaluate(field.each ?? '', spot.frame)).map(({ id, value }, index) => ({
    id,
    pathId: sent?.[index] === placeId(index) ? placeId(index) : id,
    source: value,
  }));
}

const sentRows = (path: string, walker: Walker): readonly string[] | undefined => {
  const entry = walker.finished ? walker.entry(path) : undefined;
  return typeof entry === 'string' ? [entry] : entry;
};

/** Entries that were sent for a derived list, and are not those that it has; and more of them than anybody can fill in. */
export function mismatch(
  field: ListField,
  rows: readonly Row[],
  path: string,
  label: string,
  walker: Walker,
): Problem[] {
  const params = { label, item: walker.text(field.item), items: walker.text(field.items), now: rows.length };
  if (rows.length > mostItems(field))
    return [{ path, code: 'list.max', params: { ...params, max: mostItems(field) } }];
  const sent = sentRows(path, walker);
  const fits = sent?.length === rows.length && rows.every(({ pathId }) => sent.includes(pathId));
  return sent === undefined || fits
    ? []
    : [{ path, code: 'list.rows', params: { label, expected: rows.length, now: sent.length } }];
}
