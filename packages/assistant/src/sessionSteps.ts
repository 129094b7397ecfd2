import type { Form } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import { keepTyped } from './keepTyped.ts';
import type { Place } from './place.ts';
import { samePlace } from './placePath.ts';
import { blamedAt } from './problemsAt.ts';
import { resumePlace } from './resumePlace.ts';
import { isAllDone } from './savePage.ts';
import { cutFiles, isSending } from './sending.ts';
import type { Posted, Session } from './session.ts';
import { type Turn, takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

/** Typed, not saved: questions come and go, computed values follow, nobody is told of new errors yet. */
export function typeIn(session: Session, posted: Posted): Session {
  const filing = keepTyped(session.walk, session.filing, posted);
  if (filing === session.filing) return session;
  return { ...session, filing, walk: walkFiling(session.form, filing, session.context, session.walk) };
}

/**
 * A button was pressed: what it does, what is told, and where the focus goes. While files are on their way it waits; and
 * nobody goes on past one whose line was cut without being told.
 */
export function act(session: Session, turn: Turn): Session {
  if (isSending(session)) return { ...typeIn(session, turn.posted), waiting: turn };
  const { waiting: _waiting, leave: _leave, notice: _notice, arrived: _arrived, at: _at, ...rest } = session;
  const cut = turn.action.kind === 'next' || turn.action.kind === 'submit' ? cutFiles(session) : [];
  if (cut.length > 0)
    return { ...typeIn(rest, turn.posted), refused: cut, screen: session.screen + 1, focus: 'problems' };
  const { wasComplete, walk: walked } = session;
  const step = takeAction(session.form, session.filing, { ...turn, wasComplete, walked }, session.context);
  // Whoever changes something finished answers all that is new, and then returns.
  const isReturning = wasComplete && turn.action.kind === 'next';
  const problems = step.showProblems ? blamedAt(step.walk, step.next) : [];
  const isNew = !step.stay || step.showProblems;
  const isLonger = step.stay && !step.showProblems && !step.submit;
  return {
    ...rest,
    filing: step.filing,
    walk: step.walk,
    urgent: true,
    problems,
    refused: [],
    ...(!step.stay && { wasComplete: isReturning || isAllDone(step.walk) }),
    ...(step.leave && { leave: step.leave }),
    ...(step.at !== undefined && { at: step.at }),
    ...(isLonger && { notice: { kind: 'newQuestions' } }),
    ...(isNew && { screen: session.screen + 1, focus: step.showProblems ? 'problems' : 'heading' }),
  };
}

/** Goes to a place by a link or the browser's history; what was typed stays. */
export function goTo(session: Session, place: Place, posted: Posted = {}): Session {
  const {
    notice: _notice,
    leave: _leave,
    waiting: _waiting,
    arrived: _arrived,
    at: _at,
    ...kept
  } = typeIn(session, posted);
  const filing = { ...kept.filing, place: resumePlace(kept.walk, place) };
  return {
    ...kept,
    filing,
    wasComplete: isAllDone(kept.walk),
    urgent: true,
    problems: [],
    refused: [],
    screen: session.screen + 1,
    focus: 'heading',
  };
}

/**
 * The form itself is another one, or somebody shows another place or other entries. Errors that were told are told on
 * as far as they are still there; controls are drawn anew only where their entries came from outside.
 */
export function show(session: Session, shown: { readonly form?: Form; readonly filing?: Filing }): Session {
  const form = shown.form ?? session.form;
  const wanted = shown.filing ?? session.filing;
  const walk = walkFiling(form, wanted, session.context, session.walk);
  const place = resumePlace(walk, wanted.place);
  const filing = samePlace(place, wanted.place) ? wanted : { ...wanted, place };
  const isElsewhere = !samePlace(place, session.filing.place);
  const told = new Set(session.problems.map((problem) => problem.path));
  return {
    ...session,
    form,
    filing,
    walk,
    problems: isElsewhere ? [] : blamedAt(walk, place).filter((problem) => told.has(problem.path)),
    redrawn: session.redrawn + (wanted.entries === session.filing.entries ? 0 : 1),
  };
}

/** A field was left. Once errors were told, those already told and those of this field are looked at again. */
export function blur(session: Session, path: string): Session {
  if (session.problems.length === 0) return session;
  const told = new Set([path, ...session.problems.map((problem) => problem.path)]);
  const problems = blamedAt(session.walk, session.filing.place).filter((problem) => told.has(problem.path));
  return { ...session, problems };
}

/** The button that waited for files, once they are there. */
export function actNow(session: Session): Session {
  const { waiting, ...rest } = session;
  return waiting ? act(rest, waiting) : session;
}
