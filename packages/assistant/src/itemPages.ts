import type { Walk } from '@formularwerk/form';
import { itemAt } from './fieldsAt.ts';
import type { Place } from './place.ts';
import { isUnfinished } from './problemsAt.ts';

/** The place inside an item of several pages: the page named, or the first one with something left to do, or the first. */
export function inItem(walk: Walk, place: Place): Place {
  const item = itemAt(walk, place);
  if (place.kind !== 'page' || !item) return place;
  const { itemPage: wanted, ...atItem } = place;
  const { pages = [] } = item;
  const page =
    pages.find(({ id }) => id === wanted) ?? pages.find((one) => isUnfinished(walk, one)) ?? pages[0];
  return page ? { ...atItem, itemPage: page.id } : atItem;
}

/** The page after (or before) the one of a place in the same item; undefined beyond the last and the first. */
export function itemPageBeside(walk: Walk, place: Place, step: 1 | -1): Place | undefined {
  const found = positionOf(walk, place);
  const page = found?.pages[found.index + step];
  return place.kind === 'page' && page ? { ...place, itemPage: page.id } : undefined;
}

/** Where in its item the page of a place stands, counted from 1, and of how many; undefined where there are no pages. */
export function itemPageCount(
  walk: Walk,
  place: Place,
): { readonly at: number; readonly of: number } | undefined {
  const found = positionOf(walk, place);
  return found && { at: found.index + 1, of: found.pages.length };
}

function positionOf(walk: Walk, place: Place) {
  const { pages = [] } = itemAt(walk, place) ?? {};
  const index = pages.findIndex(({ id }) => place.kind === 'page' && id === place.itemPage);
  return index < 0 ? undefined : { pages, index };
}
