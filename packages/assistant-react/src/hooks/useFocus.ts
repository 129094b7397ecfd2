import type { Session } from '@formularwerk/assistant';
import { type RefObject, useEffect, useRef } from 'react';
import { fieldId } from '../ids.ts';

/** The focus follows the screen: to the heading of a new one, to what is wrong, or to the field a link leads to. */
export function useFocus(
  session: Session,
  heading: RefObject<HTMLElement | null>,
  summary: RefObject<HTMLElement | null>,
  isEmbedded = false,
) {
  const wanted = useRef<string>(undefined);
  const { screen, focus, at } = session;
  useEffect(() => {
    if (screen === 0) return;
    const path = wanted.current ?? at;
    const field = path === undefined ? undefined : focusField(path);
    wanted.current = undefined;
    if (field) return;
    const target = focus === 'problems' ? (summary.current ?? heading.current) : heading.current;
    target?.focus();
    // A long summary is read from its beginning; the browser shows the middle of what is higher than the window.
    if (focus === 'problems') target?.scrollIntoView?.({ block: 'start' });
    if (focus === 'heading' && !isEmbedded) globalThis.scrollTo?.(0, 0);
  }, [screen, focus, at, heading, summary, isEmbedded]);
  return wanted;
}

/** Gives a field's control the focus; undefined when it is not on the page. */
export function focusField(path: string): HTMLElement | undefined {
  const element = document.getElementById(fieldId(path));
  element?.focus();
  return element ?? undefined;
}
