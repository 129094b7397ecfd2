import { OVERVIEW, REVIEW } from '@formularwerk/form';
import type { Place } from './place.ts';

const PAGE = /^[a-z][a-zA-Z0-9]{0,62}$/;
const ITEM = /^[a-z][a-zA-Z0-9]{0,62}(\.[a-zA-Z][a-zA-Z0-9]{0,62}){1,20}$/;

/** Places that have a name of their own in addresses. */
const ALONE: ReadonlyMap<string, Place> = new Map([
  [OVERVIEW, { kind: 'overview' }],
  [REVIEW, { kind: 'review' }],
]);

/**
 * The place as the end of an address, without a slash before it: `zweck`, `flaechen/elemente.k3f9`,
 * `personen/personen.a1/wohnung`, `uebersicht`, `pruefen`.
 */
export function placeToPath(place: Place): string {
  if (place.kind !== 'page') return place.kind === 'review' ? REVIEW : OVERVIEW;
  return [place.page, place.item, place.itemPage].filter((part) => part !== undefined).join('/');
}

/** The place that the last parts of an address name; undefined when they can't be one. Whether it exists is not asked here. */
export function pathToPlace(segments: readonly string[]): Place | undefined {
  const [page, item, itemPage, ...rest] = segments;
  if (page === undefined || !PAGE.test(page) || rest.length > 0) return undefined;
  const alone = ALONE.get(page);
  if (item === undefined) return alone ?? { kind: 'page', page };
  if (alone || !ITEM.test(item)) return undefined;
  if (itemPage === undefined) return { kind: 'page', page, item };
  return PAGE.test(itemPage) ? { kind: 'page', page, item, itemPage } : undefined;
}

/** Whether two places are one: the same page, item and page of that item. */
export const samePlace = (one: Place, other: Place): boolean => placeToPath(one) === placeToPath(other);
