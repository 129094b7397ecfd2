import { type Form, firstIncomplete, type Walk } from '@formularwerk/form';
import { itemAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { inItem } from './itemPages.ts';
import { hasOverview } from './overview.ts';
import type { Place } from './place.ts';

/**
 * The place itself while it can be reached. An item that is gone gives its page; a page that is gone gives the first
 * one that is not done, or the review when all are, and inside an item the first one of that. Where an outcome ended
 * the way, the review gives the outcome; where the form is short, the overview gives the first page that is not done.
 */
export function resumePlace(walk: Walk, place: Place): Place {
  if (place.kind === 'review') return walk.outcome ? { kind: 'page', page: walk.outcome.page } : place;
  if (place.kind === 'overview') return hasOverview(walk.form) ? place : firstOpen(walk);
  if (!walk.pages.some((page) => page.id === place.page)) return firstOpen(walk);
  return itemAt(walk, place) ? inItem(walk, place) : { kind: 'page', page: place.page };
}

/** Where somebody comes back to who was away: of a long form that was begun the overview, else the page one was at. */
export const returnPlace = (form: Pick<Form, 'definition'>, { place, saved }: Filing): Place =>
  hasOverview(form) && saved.length > 0 ? { kind: 'overview' } : place;

/** Where there is something left to do: the first page that is not done, else the review. */
export function firstOpen(walk: Walk): Place {
  const page = firstIncomplete(walk);
  return page === undefined ? { kind: 'review' } : { kind: 'page', page };
}
