import { type Assistant, type Post, readPost } from '@formularwerk/assistant';
import { type FormEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { groupBy } from '../groupBy.ts';
import { whenReleased } from './whenReleased.ts';

/** Milliseconds of quiet after which rules are worked out anew while somebody types. */
const QUIET = 200;

/** A page's form in the browser: its native controls, listened to. */
export interface LiveForm {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Reads what stands in the controls now. */
  readonly read: () => Post | undefined;
  /** Takes over what stands in the controls now, without waiting. */
  readonly keep: () => void;
}

/**
 * Listens to a page's form. Its controls stay native and uncontrolled: what counts is what stands in the DOM, read by
 * the same function that reads a posted form on the server. So what was typed before the script ran is taken over as
 * well, and a key costs the same however many controls there are.
 */
export function useLiveForm(
  assistant: Assistant,
  form: RefObject<HTMLFormElement | null>,
  key: string,
  isLive: boolean,
): LiveForm {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unpressed = useRef<(change: () => void) => void>((change) => change());

  const read = useCallback(
    (submitter?: HTMLElement | null) => {
      if (!form.current) return undefined;
      const { walk, filing } = assistant.getState().session;
      return readPost(walk, filing.place, new FormData(form.current, submitter));
    },
    [assistant, form],
  );

  const takeOver = useCallback(() => {
    clearTimeout(timer.current);
    const post = read();
    if (post) assistant.send({ type: 'page.type', posted: post.posted });
    return post;
  }, [assistant, read]);

  useEffect(() => {
    if (!isLive) return;
    const { run, stop } = whenReleased(window);
    unpressed.current = run;
    return stop;
  }, [isLive]);

  useEffect(() => {
    const page = form.current;
    if (!isLive || !page) return;
    const type = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => unpressed.current(takeOver), QUIET);
    };
    const leave = (event: FocusEvent) => {
      const path = pathOf(event.target);
      if (path === undefined || !goesToControl(event)) return;
      unpressed.current(() => {
        takeOver();
        assistant.send({ type: 'field.blur', path });
      });
    };
    page.addEventListener('input', type);
    page.addEventListener('change', type);
    page.addEventListener('focusout', leave);
    sendFiles(assistant, takeOver()?.files ?? []);
    return () => {
      clearTimeout(timer.current);
      page.removeEventListener('input', type);
      page.removeEventListener('change', type);
      page.removeEventListener('focusout', leave);
    };
  }, [assistant, form, takeOver, key, isLive]);

  useEffect(() => {
    if (!isLive) return;
    const save = () => {
      if (document.visibilityState !== 'hidden') return;
      takeOver();
      assistant.send({ type: 'save.now' });
    };
    document.addEventListener('visibilitychange', save);
    return () => document.removeEventListener('visibilitychange', save);
  }, [assistant, takeOver, isLive]);

  return useMemo(
    () => ({
      read,
      keep: takeOver,
      onSubmit: (event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        const post = read((event.nativeEvent as SubmitEvent).submitter);
        if (!post) return;
        sendFiles(assistant, post.files);
        assistant.send({ type: 'page.act', action: post.action, posted: post.posted });
      },
    }),
    [assistant, read, takeOver],
  );
}

/** What was chosen before a script ran, by its questions. */
function sendFiles(assistant: Assistant, chosen: Post['files']): void {
  for (const [path, some] of groupBy(chosen, (one) => one.path))
    assistant.send({ type: 'file.choose', path, files: some.map(({ file }) => file) });
}

// A control without a name belongs to no question by itself: what is searched in a long list, say.
const pathOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
    ? target.name || undefined
    : undefined;

// Who leaves a field for a button is about to press it. Nothing may move under the pointer then, or the press is lost.
const goesToControl = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof HTMLElement && !(relatedTarget instanceof HTMLButtonElement);
