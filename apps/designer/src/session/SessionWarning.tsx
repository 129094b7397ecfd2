import { Alert } from '@formularwerk/assistant-react';
import { ActionButton } from '@formularwerk/designer/ui';
import { useEffect, useReducer, useRef } from 'react';
import { createPortal } from 'react-dom';
import { texts } from '../texts.ts';
import type { SessionClock } from './sessionClock.ts';

interface SessionWarningProps {
  readonly clock: SessionClock;
  /** Uses the session, so that it lasts longer. */
  readonly onStay: () => Promise<void>;
  /** Signs in anew, over whatever is open. */
  readonly onSignIn: () => void;
  readonly now?: () => number;
}

/** So long before the end it is told, in milliseconds. */
const BEFORE = 5 * 60_000;
/** How often one looks at the clock. */
const LOOK = 5000;

/**
 * Nobody is signed out without having been told (WCAG 2.2.1): some minutes before, while one press is enough to stay.
 * What is typed meanwhile is safe either way; saving it is a use and takes the warning away by itself. All but an open
 * dialog is out of reach, so there it is part of the dialog.
 */
export function SessionWarning({ clock, onStay, onSignIn, now = Date.now }: SessionWarningProps) {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const before = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, []);
  const moment = now();
  const end = clock.end();
  const isNear = end !== undefined && moment >= end.at - BEFORE;
  const isOver = end !== undefined && moment >= end.at;
  const mayStay = isNear && !isOver && !end.isFinal;
  const stay = async (): Promise<void> => {
    await onStay();
    look();
    before.current?.focus();
  };
  const dialog = isNear ? openDialog() : undefined;
  const warning = (
    <div
      className="da-session"
      role="alert"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
    >
      {isNear && (
        <Alert
          kind="warning"
          title={isOver ? texts.session.ended : texts.session.ends(timeOf(end.at))}
          level={2}
        >
          <p className="kern-body">
            {isOver ? texts.session.endedHow : mayStay ? texts.session.how : texts.session.finalHow}
          </p>
          <div>
            <ActionButton onClick={mayStay ? () => void stay() : onSignIn}>
              {mayStay ? texts.session.stay : texts.session.signIn}
            </ActionButton>
          </div>
        </Alert>
      )}
    </div>
  );
  return dialog ? createPortal(warning, dialog) : warning;
}

/** The uppermost one, but for the one to sign in with. */
const openDialog = (): Element | undefined =>
  [...document.querySelectorAll('dialog[open]:not(:has(.da-login))')].at(-1);

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' }).format(at);
