import type { FieldView, Json, Walk } from '@formularwerk/form';
import { topViews } from './shownFields.ts';

/** Computed values in the shape of the answers: `{ gebuehr: "240.00", elemente: [{ flaecheM2: "13.5" }] }`. */
export type ComputedValues = Readonly<Record<string, Json>>;

/** All computed values of a walk, internal ones too. An object or list without any is absent. */
export const computedValues = (walk: Walk): ComputedValues => valuesOf(topViews(walk), walk);

function valuesOf(views: readonly FieldView[], walk: Walk): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const view of views) {
    const value = computedIn(view, walk);
    if (value !== undefined) values[view.id] = value;
    Object.assign(values, valuesOf(view.list?.computed ?? [], walk));
  }
  return values;
}

function computedIn(view: FieldView, walk: Walk): Json | undefined {
  if (view.list) {
    const items = view.list.items.map((item) => valuesOf(item.fields, walk));
    return items.some((item) => Object.keys(item).length > 0) ? items : undefined;
  }
  if (view.fields) {
    const values = valuesOf(view.fields, walk);
    return Object.keys(values).length > 0 ? values : undefined;
  }
  return walk.computed[view.path];
}
