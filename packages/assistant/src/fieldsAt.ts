import type { FieldView, ItemPageView, ItemView, Walk } from '@formularwerk/form';
import { controls } from './controls.ts';
import { itemsOnWay } from './itemsOnWay.ts';
import type { Place } from './place.ts';

/** What is shown at a place: the fields of the page, of the list item or its page, or the declarations. Nothing where there is none. */
export function fieldsAt(walk: Walk, place: Place): readonly FieldView[] {
  if (place.kind === 'review') return walk.declarations;
  if (place.kind === 'overview') return [];
  if (place.item !== undefined) return (itemPageAt(walk, place) ?? itemAt(walk, place))?.fields ?? [];
  return walk.pages.find((page) => page.id === place.page)?.fields ?? [];
}

/** The list item that a place is about; undefined when the place is none, or the item is gone. */
export function itemAt(walk: Walk, place: Place): ItemView | undefined {
  if (place.kind !== 'page' || place.item === undefined) return undefined;
  const page = walk.pages.find((view) => view.id === place.page);
  const last = itemsOnWay(page?.fields ?? [], place.item).at(-1);
  return last?.path === place.item ? last : undefined;
}

/** The page of a list item that a place is about; undefined when the place names none, or it can't be reached. */
export function itemPageAt(walk: Walk, place: Place): ItemPageView | undefined {
  const id = place.kind === 'page' ? place.itemPage : undefined;
  return id === undefined ? undefined : itemAt(walk, place)?.pages?.find((page) => page.id === id);
}

/** The fields with an entry at a place: groups opened, information, computed values and derived lists left out, lists as one question. */
export const questionsAt = (walk: Walk, place: Place): readonly FieldView[] =>
  questionsOf(fieldsAt(walk, place)).filter((field) => !field.list?.derived);

export const questionsOf = (fields: readonly FieldView[]): readonly FieldView[] =>
  fields.flatMap((field) => (field.fields ? questionsOf(field.fields) : controls[field.type] ? [field] : []));

/** The question with an entry at this path, wherever it is asked; undefined while it is hidden. */
export const fieldAt = (walk: Walk, path: string): FieldView | undefined => {
  const everywhere = [...walk.pages.flatMap((page) => page.fields), ...walk.declarations];
  const fields = itemsOnWay(everywhere, path).at(-1)?.fields ?? everywhere;
  return questionsOf(fields).find((field) => field.path === path);
};
