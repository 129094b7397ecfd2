import type { FieldView } from '@formularwerk/form';

/** A visible field and the path of its value in the answers, list items by place: `elemente[0].laengeM`. */
export interface ShownField {
  path: string;
  view: FieldView;
  /** What it is called: a part of an evidence as the evidence is. */
  label: string;
}

/** All visible fields with all that they hold, in reading order. */
export const shownFields = (
  views: readonly FieldView[],
  prefix = '',
  whole: FieldView | undefined = undefined,
): ShownField[] =>
  views.flatMap((view) => {
    const path = `${prefix}${view.id}`;
    const items = view.list?.items ?? [];
    return [
      { path, view, label: (whole ?? view).label },
      ...shownFields(view.fields ?? [], `${path}.`, view.asOne ? view : undefined),
      ...items.flatMap((item, i) => shownFields(item.fields, `${path}[${i}].`)),
      ...shownFields(view.list?.computed ?? [], prefix),
    ];
  });
