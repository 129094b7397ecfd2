import { previousPage, type Walk } from '@formularwerk/form';
import { itemsOnWay } from './itemsOnWay.ts';
import type { Place } from './place.ts';

/** The list that an item belongs to: its page, or the item around it. */
export function parentPlace(walk: Walk, place: Place): Place {
  if (place.kind === 'review' || place.item === undefined) return place;
  const page = walk.pages.find((view) => view.id === place.page);
  const outer = itemsOnWay(page?.fields ?? [], place.item)
    .filter((item) => item.path !== place.item)
    .at(-1);
  return { kind: 'page', page: place.page, ...(outer && { item: outer.path }) };
}

/** One step back: from an item to its list, from a page to the one before; undefined on the first page. */
export function placeBefore(walk: Walk, place: Place): Place | undefined {
  if (place.kind === 'page' && place.item !== undefined) return parentPlace(walk, place);
  const page = previousPage(walk, place.kind === 'review' ? 'review' : place.page);
  return page === undefined ? undefined : { kind: 'page', page };
}
