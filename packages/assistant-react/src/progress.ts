import { itemAt, itemPageCount, type Session } from '@formularwerk/assistant';
import type { Messages } from './messages/messages.ts';

/**
 * „Schritt 3 von 8: …“. Steps are the sections that can be reached, and the review: their number changes seldom, that
 * of the pages with many an answer. The overview is none of them. Where an outcome ends the way there are no steps to count, only the section.
 */
export function progressOf({ walk, filing: { place } }: Session, texts: Messages): string | undefined {
  const steps = walk.sections.length + 1;
  if (place.kind === 'review') return texts.progress(steps, steps, texts.review);
  if (place.kind === 'overview') return undefined;
  const at = walk.sections.findIndex((section) => section.pages.some((page) => page.id === place.page));
  const title = walk.sections[at]?.title ?? '';
  return walk.outcome ? title : texts.progress(at + 1, steps, title);
}

/** „Ay Meier: Seite 2 von 4“ on a page of a list item; undefined anywhere else. */
export function itemProgressOf({ walk, filing: { place } }: Session, texts: Messages): string | undefined {
  const count = itemPageCount(walk, place);
  return count && texts.itemPage(itemAt(walk, place)?.title ?? '', count.at, count.of);
}
