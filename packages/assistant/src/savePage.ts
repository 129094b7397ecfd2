import {
  type Entries,
  type Form,
  firstIncomplete,
  nextPage,
  type Walk,
  type WalkContext,
} from '@formularwerk/form';
import { itemAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { inItem, itemPageBeside } from './itemPages.ts';
import { forgetRemoved } from './listItems.ts';
import { isOutOfTurn } from './overview.ts';
import { parentPlace } from './parentPlace.ts';
import type { Place } from './place.ts';
import { blamedAt, errorsAt, isUnfinished, unaskedAt } from './problemsAt.ts';
import { firstOpen } from './resumePlace.ts';
import type { Step } from './step.ts';
import { walkFiling } from './walkFiling.ts';

/**
 * Saves the page (or list item, or page of one) at `filing.place` with what was posted, and says where it goes on.
 * Stays while there are errors, or questions that nobody has seen yet. `wasComplete`: everything was done before
 * anything was typed here; by default it is judged by the filing.
 */
export function savePage(
  form: Form,
  filing: Filing,
  posted: Entries,
  context: WalkContext,
  wasComplete?: boolean,
  walked?: Walk,
): Step {
  const before = walkFiling(form, filing, context, walked);
  const saved = {
    ...filing,
    entries: forgetRemoved({ ...filing.entries, ...posted }),
    saved: markSaved(filing),
  };
  const walk = walkFiling(form, saved, context, before);
  const stay = errorsAt(walk, filing.place).length > 0 || unaskedAt(walk, filing.place).length > 0;
  const next = stay ? filing.place : afterPage(wasComplete ?? isAllDone(before), walk, filing.place);
  return {
    filing: { ...saved, place: next },
    walk,
    next,
    stay,
    showProblems: blamedAt(walk, filing.place).length > 0,
  };
}

// An item has no page of its own to be saved: the page counts as saved when one goes on from the list.
function markSaved({ saved, place }: Filing): readonly string[] {
  if (place.kind !== 'page' || place.item !== undefined || saved.includes(place.page)) return saved;
  return [...saved, place.page];
}

/**
 * In an item page by page, and then to its list. Who changes a finished application returns to the review, or first
 * answers what is new. Who took the sections of a long form out of turn comes back to the overview where the next one
 * is done or has to wait.
 */
export function afterPage(wasComplete: boolean, walk: Walk, place: Place): Place {
  if (place.kind !== 'page') return place;
  if (place.item !== undefined) return (wasComplete && afterItemPage(walk, place)) || inTurn(walk, place);
  if (wasComplete || isAllDone(walk)) return firstOpen(walk);
  const next = nextPage(walk, place.page);
  if (next.kind === 'review') return next;
  return isOutOfTurn(walk, place.page, next.page) ? { kind: 'overview' } : { kind: 'page', page: next.page };
}

/** From a page of an item to what is new in it, or on; undefined from an item that is one page. */
function afterItemPage(walk: Walk, place: Extract<Place, { kind: 'page' }>): Place | undefined {
  const { itemPage, ...atItem } = place;
  if (itemPage === undefined) return undefined;
  const item = itemAt(walk, place);
  return item && isUnfinished(walk, item) ? inItem(walk, atItem) : firstOpen(walk);
}

const inTurn = (walk: Walk, place: Place): Place =>
  itemPageBeside(walk, place, 1) ?? parentPlace(walk, place);

/** Whether every page that can be reached is done. */
export const isAllDone = (walk: Walk): boolean => firstIncomplete(walk) === undefined;
