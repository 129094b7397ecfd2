import type { FieldView, ItemView, Walk } from '@formularwerk/form';
import { questionsOf } from './fieldsAt.ts';
import { itemsOnWay } from './itemsOnWay.ts';
import type { Place } from './place.ts';

/** Where a field (or list item) is asked: to link a problem to its place. Undefined for a path that isn't shown now. */
export function placeOf(walk: Walk, path: string): Place | undefined {
  const known = outsideOfLists(walk).get(path);
  if (known) return known;
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

/** Where most questions are asked, looked up once for all that may be wrong with a long page. */
function outsideOfLists(walk: Walk): ReadonlyMap<string, Place> {
  const known = places.get(walk);
  if (known) return known;
  const found = new Map<string, Place>();
  for (const page of walk.pages)
    for (const { path } of questionsOf(page.fields)) found.set(path, { kind: 'page', page: page.id });
  for (const { path } of questionsOf(walk.declarations)) found.set(path, { kind: 'review' });
  places.set(walk, found);
  return found;
}

const places = new WeakMap<Walk, ReadonlyMap<string, Place>>();

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
