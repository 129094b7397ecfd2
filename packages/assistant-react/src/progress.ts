import type { Session } from '@formularwerk/assistant';
import type { Messages } from './messages/messages.ts';

/**
 * „Schritt 3 von 8: …“. Steps are the sections that can be reached, and the review: their number changes seldom, that
 * of the pages with many an answer.
 */
export function progressOf({ walk, filing: { place } }: Session, texts: Messages): string {
  const steps = walk.sections.length + 1;
  if (place.kind === 'review') return texts.progress(steps, steps, texts.review);
  const at = walk.sections.findIndex((section) => section.pages.some((page) => page.id === place.page));
  return texts.progress(at + 1, steps, walk.sections[at]?.title ?? '');
}
