import type { FileAnswer, Form, Problem } from '@formularwerk/form';
import { fieldAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { keepTyped } from './keepTyped.ts';
import type { Place } from './place.ts';
import { samePlace } from './placePath.ts';
import { blamedAt } from './problemsAt.ts';
import { resumePlace } from './resumePlace.ts';
import { isAllDone } from './savePage.ts';
import type { Posted, Session } from './session.ts';
import { type Turn, takeAction } from './takeAction.ts';
import { withFile } from './uploadedFiles.ts';
import { walkFiling } from './walkFiling.ts';

/** Typed, not saved: questions come and go, computed values follow, nobody is told of new errors yet. */
export function typeIn(session: Session, posted: Posted): Session {
  const filing = keepTyped(session.walk, session.filing, posted);
  if (filing === session.filing) return session;
  return { ...session, filing, walk: walkFiling(session.form, filing, session.context, session.walk) };
}

/** A button was pressed: what it does, what is told, and where the focus goes. While files are on their way it waits. */
export function act(session: Session, turn: Turn): Session {
  if (Object.keys(session.uploads).length > 0) return { ...typeIn(session, turn.posted), waiting: turn };
  const { waiting: _waiting, leave: _leave, notice: _notice, ...rest } = session;
  const { wasComplete } = session;
  const step = takeAction(session.form, session.filing, { ...turn, wasComplete }, session.context);
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
    ...(isLonger && { notice: { kind: 'newQuestions' } }),
    ...(isNew && { screen: session.screen + 1, focus: step.showProblems ? 'problems' : 'heading' }),
  };
}

/** Goes to a place by a link or the browser's history; what was typed stays. */
export function goTo(session: Session, place: Place, posted: Posted = {}): Session {
  const { notice: _notice, leave: _leave, waiting: _waiting, ...kept } = typeIn(session, posted);
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

export const beginUpload = (session: Session, path: string, name: string): Session => ({
  ...session,
  uploads: { ...session.uploads, [path]: [...(session.uploads[path] ?? []), name] },
  refused: withoutPath(session.refused, path),
});

/** A file that was sent under a name is stored: it goes to its question, if that is still there. */
export function fileStored(session: Session, path: string, name: string, file: FileAnswer): Session {
  const view = fieldAt(session.walk, path);
  const entry = view && { [path]: withFile(view, file) };
  const { waiting } = session;
  const filing = { ...session.filing, entries: { ...session.filing.entries, ...entry } };
  return {
    ...session,
    filing,
    walk: walkFiling(session.form, filing, session.context, session.walk),
    urgent: true,
    uploads: withoutUpload(session, path, name),
    problems: withoutPath(session.problems, path),
    // The waiting page was read before the file was there.
    ...(waiting && { waiting: { ...waiting, posted: { ...waiting.posted, ...entry } } }),
  };
}

/** A file was refused, or didn't arrive: told at once, and nobody goes on without having seen it. */
export function fileRefused(session: Session, name: string, problem: Problem): Session {
  const { waiting, ...rest } = session;
  return {
    ...rest,
    uploads: withoutUpload(session, problem.path, name),
    refused: [...withoutPath(session.refused, problem.path), problem],
    ...(waiting && { screen: session.screen + 1, focus: 'problems' as const }),
  };
}

/** The button that waited for files, once they are there. */
export function actNow(session: Session): Session {
  const { waiting, ...rest } = session;
  return waiting ? act(rest, waiting) : session;
}

const withoutPath = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((problem) => problem.path !== path);

function withoutUpload({ uploads }: Session, path: string, name: string): Session['uploads'] {
  const { [path]: names = [], ...others } = uploads;
  const left = names.filter((_other, index) => index !== names.indexOf(name));
  return left.length === 0 ? others : { ...others, [path]: left };
}
