import { previousPage, splitItemPath, type Walk } from '@formularwerk/form';
import { itemPageBeside } from './itemPages.ts';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';

/** Where the list is that an item belongs to: on its page, or in the item around it. */
export function parentPlace(walk: Walk, place: Place): Place {
  if (place.kind !== 'page' || place.item === undefined) return place;
  return placeOf(walk, splitItemPath(place.item).listPath) ?? { kind: 'page', page: place.page };
}

/** One step back: in an item page by page and then to its list, from a page to the one before; undefined on the first and on the overview. */
export function placeBefore(walk: Walk, place: Place): Place | undefined {
  if (place.kind === 'page' && place.item !== undefined)
    return itemPageBeside(walk, place, -1) ?? parentPlace(walk, place);
  if (place.kind === 'overview') return undefined;
  const page = previousPage(walk, place.kind === 'review' ? 'review' : place.page);
  return page === undefined ? undefined : { kind: 'page', page };
}
