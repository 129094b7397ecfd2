import type { Filing } from './filing.ts';
import type { Draft, SaveResult, SubmitResult } from './ports.ts';
import { resumePlace } from './resumePlace.ts';
import type { Failure, Session } from './session.ts';
import { walkFiling } from './walkFiling.ts';

/** Whether something is not stored yet. */
export const isDirty = (session: Session): boolean => session.filing !== session.stored;

/** A save came back: what is stored now is what was sent, which may be behind what was typed since. */
export const saved = (
  session: Session,
  filing: Filing,
  result: Extract<SaveResult, { outcome: 'saved' }>,
): Session => ({
  ...session,
  stored: filing,
  revision: result.revision,
  savedAt: result.savedAt,
  attempts: 0,
  urgent: session.filing !== filing && session.urgent,
});

export const saveFailed = (session: Session): Session => ({ ...session, attempts: session.attempts + 1 });

/** Somebody saved in between: shown, and nothing is overwritten until the person says which one counts. */
export const saveConflicted = (session: Session, conflict: Draft): Session => ({ ...session, conflict });

/** Ours counts: it is saved over what is stored. */
export function keepMine(session: Session): Session {
  const { conflict, ...rest } = session;
  return conflict ? { ...rest, revision: conflict.revision, urgent: true } : session;
}

/** What is stored counts: the page is drawn anew with it. */
export function takeTheirs(session: Session): Session {
  const { conflict, waiting: _waiting, leave: _leave, ...rest } = session;
  if (!conflict) return session;
  const walk = walkFiling(session.form, conflict.filing, session.context, session.walk);
  const filing = { ...conflict.filing, place: resumePlace(walk, session.filing.place) };
  return {
    ...rest,
    filing,
    walk,
    stored: filing,
    revision: conflict.revision,
    savedAt: conflict.savedAt,
    problems: [],
    refused: [],
    redrawn: session.redrawn + 1,
    screen: session.screen + 1,
    focus: 'heading',
  };
}

/** What came of a submit that reached the server. */
export function submitted(session: Session, result: SubmitResult): Session {
  if (result.outcome === 'received') return { ...session, receipt: result.receipt };
  const told = { screen: session.screen + 1, focus: 'problems' as const };
  if (result.outcome === 'problems') return { ...session, ...told, refused: result.problems };
  if (result.outcome === 'changed') {
    const changed = { reviewed: result.reviewed, computed: result.computed };
    return { ...session, ...told, changed, notice: { kind: 'changed', ...changed } };
  }
  return submitFailed(session, result.outcome);
}

export const submitFailed = (session: Session, failure: Failure): Session => ({
  ...session,
  notice: { kind: 'failed', failure },
  screen: session.screen + 1,
  focus: 'problems',
});
