import type { FieldView, Walk } from '@formularwerk/form';
import { shownFields } from '../shownFields.ts';

const known = new WeakMap<Walk, ReadonlyMap<string, FieldView>>();

/** Every view of a walk by its path, computed values for the office among them. */
export function viewsByPath(walk: Walk): ReadonlyMap<string, FieldView> {
  const before = known.get(walk);
  if (before) return before;
  const views = new Map(shownFields(walk).map(({ view }) => [view.path, view]));
  known.set(walk, views);
  return views;
}
