import { parts } from '#parts';
import type { Field, ListField } from '../generated/definition.ts';

/**
 * The fields that stand inside another one: those of a group, those of a list's entry (of all its pages), the questions
 * that an evidence is made of. Undefined for a field that holds no others. The same array for the same field.
 */
export function childFields(field: Field): readonly Field[] | undefined {
  if (field.type === 'group') return field.fields;
  if (field.type === 'list') return itemFields(field);
  return field.type === 'evidence' ? parts.documents.evidenceQuestions(field) : undefined;
}

const ofPages = new WeakMap<ListField, readonly Field[]>();

/** The fields of a list's entry, whether it is one page or several. */
export function itemFields(list: ListField): readonly Field[] {
  if (list.fields) return list.fields;
  const known = ofPages.get(list) ?? (list.pages ?? []).flatMap((page) => page.fields);
  ofPages.set(list, known);
  return known;
}

/** Entries that nobody can go beyond where a list names no limit of its own. */
const MOST_ITEMS = 500;

/** The most entries of a list. */
export const mostItems = (list: ListField): number => list.max ?? MOST_ITEMS;
