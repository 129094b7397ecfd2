import type { FieldView, Walk } from '@formularwerk/form';

/** A visible field and the path of its value in the answers, list items by place: `elemente[0].laengeM`. */
export interface ShownField {
  path: string;
  view: FieldView;
  /** What it is called: a part of an evidence as the evidence is. */
  label: string;
}

/** All visible fields of a walk with all that they hold, in reading order; the declarations come last. */
export const shownFields = (walk: Walk): ShownField[] => fieldsIn(topViews(walk), '');

/** What stands on the pages and among the declarations. */
export const topViews = ({ pages, declarations }: Walk): FieldView[] => [
  ...pages.flatMap((page) => page.fields),
  ...declarations,
];

const fieldsIn = (views: readonly FieldView[], prefix: string, whole?: FieldView): ShownField[] =>
  views.flatMap((view) => {
    const path = `${prefix}${view.id}`;
    const items = view.list?.items ?? [];
    return [
      { path, view, label: (whole ?? view).label },
      ...fieldsIn(view.fields ?? [], `${path}.`, view.asOne ? view : undefined),
      ...items.flatMap((item, i) => fieldsIn(item.fields, `${path}[${i}].`)),
      ...fieldsIn(view.list?.computed ?? [], prefix),
    ];
  });
