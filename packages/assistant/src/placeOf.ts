import type { FieldView, ItemView, Walk } from '@formularwerk/form';
import { itemsOnWay } from './itemsOnWay.ts';
import type { Place } from './place.ts';

/** Where a field (or list item) is asked: to link a problem to its place. Undefined for a path that isn't shown now. */
export function placeOf(walk: Walk, path: string): Place | undefined {
  if (walk.declarations.some((field) => holds(field, path))) return { kind: 'review' };
  const page = walk.pages.find((view) => view.fields.some((field) => holds(field, path)));
  if (!page) return undefined;
  const item = itemsOnWay(page.fields, path).at(-1);
  const itemPage = item && pageIn(item, path);
  return {
    kind: 'page',
    page: page.id,
    ...(item && { item: item.path }),
    ...(itemPage !== undefined && { itemPage }),
  };
}

/** The page of an item on which a field is asked; for the item itself, the one of which something is wrong as a whole. */
const pageIn = ({ pages = [] }: ItemView, path: string): string | undefined =>
  pages.find(
    ({ fields, problems }) =>
      fields.some((field) => holds(field, path)) || problems.some((problem) => problem.path === path),
  )?.id;

const holds = (field: FieldView, path: string): boolean =>
  field.path === path ||
  path.startsWith(`${field.path}.`) ||
  [...(field.fields ?? []), ...(field.list?.computed ?? [])].some((inner) => holds(inner, path));
