import type { FieldView, Walk } from '@formularwerk/form';

const known = new WeakMap<Walk, ReadonlyMap<string, FieldView>>();

/** Every view of a walk by its path, computed values for the office among them. */
export function viewsByPath(walk: Walk): ReadonlyMap<string, FieldView> {
  const before = known.get(walk);
  if (before) return before;
  const views = new Map<string, FieldView>();
  const collect = (fields: readonly FieldView[]): void => {
    for (const view of fields) {
      views.set(view.path, view);
      collect(view.fields ?? []);
      collect(view.list?.computed ?? []);
      for (const item of view.list?.items ?? []) collect(item.fields);
    }
  };
  for (const page of walk.pages) collect(page.fields);
  collect(walk.declarations);
  known.set(walk, views);
  return views;
}
