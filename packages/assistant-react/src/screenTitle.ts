import { type Assistant, itemAt, itemPageAt, type Session } from '@formularwerk/assistant';
import { type Messages, messagesFor } from './messages/messages.ts';

/** The h1 of the screen that a session is at. */
export function screenTitle({ walk, filing: { place } }: Session, texts: Messages): string {
  if (place.kind === 'review') return texts.review;
  if (place.kind === 'overview') return texts.overview;
  const view =
    itemPageAt(walk, place) ?? itemAt(walk, place) ?? walk.pages.find((page) => page.id === place.page);
  return view?.title ?? '';
}

/** The same for the document's title: of what item it is a page, and „Fehler: “ in front while there are errors to put right. */
export function documentTitle(session: Session, texts: Messages): string {
  const { walk, filing, problems, refused } = session;
  const item = itemPageAt(walk, filing.place) && itemAt(walk, filing.place);
  const title = [screenTitle(session, texts), ...(item ? [item.title] : [])].join(' – ');
  return problems.length + refused.length > 0 ? texts.errorPrefix(title) : title;
}

/** The document's title of the page that `AssistantApp` draws of this assistant, for a server to write it. */
export function assistantTitle(assistant: Assistant): string {
  const { session } = assistant.getState();
  return documentTitle(session, messagesFor(session.context.language));
}
