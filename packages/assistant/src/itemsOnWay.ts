import type { FieldView, ItemView } from '@formularwerk/form';

/** The list items that a path leads through, outermost first: two for `standorte.a1.geraete.b2.name`. */
export function itemsOnWay(fields: readonly FieldView[], path: string): readonly ItemView[] {
  for (const item of fields.flatMap(itemsOf))
    if (path === item.path || path.startsWith(`${item.path}.`))
      return [item, ...itemsOnWay(item.fields, path)];
  return [];
}

const itemsOf = (field: FieldView): readonly ItemView[] => [
  ...(field.list?.items ?? []),
  ...(field.fields ?? []).flatMap(itemsOf),
];
