import {
  type Entries,
  type Form,
  REVIEW,
  splitItemPath,
  type Walk,
  type WalkContext,
} from '@formularwerk/form';
import type { Action } from './action.ts';
import { fieldAt, itemAt, questionsAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { goBack } from './goBack.ts';
import { keepTyped } from './keepTyped.ts';
import { addItem, removeItem, undoRemove } from './listItems.ts';
import { passOutcome } from './passOutcome.ts';
import { takesTable } from './pastedTable.ts';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { isComplete } from './problemsAt.ts';
import { firstOpen, resumePlace } from './resumePlace.ts';
import { savePage } from './savePage.ts';
import type { Step } from './step.ts';
import { takeTable } from './takeTable.ts';
import { withFileMoved, withoutFile } from './uploadedFiles.ts';
import { walkFiling } from './walkFiling.ts';

/** One button pressed on the page at `filing.place`. */
export interface Turn {
  readonly action: Action;
  readonly posted: Entries;
  /** A fresh id, used when a list item is added. */
  readonly itemId: string;
  /** Whether everything was done when the page was opened; by default it is judged by the filing. */
  readonly wasComplete?: boolean;
  /** A walk of the same form, made just before: what it found need not be found again. */
  readonly walked?: Walk | undefined;
}

/** Does what a button says: the one function behind the plain HTML form and the assistant in the browser. */
export function takeAction(form: Form, filing: Filing, turn: Turn, context: WalkContext): Step {
  const { action, posted, walked } = turn;
  if (action.kind === 'next' && filing.place.kind === 'page')
    return savePage(form, filing, posted, context, turn.wasComplete, walked);
  if (action.kind === 'back') return goBack(form, filing, posted, context, walked);
  if (action.kind === 'continue' || action.kind === 'stop')
    return passOutcome(form, filing, action.kind === 'continue', context, walked);
  const before = walkFiling(form, filing, context, walked);
  if (action.kind === 'next' && filing.place.kind === 'overview') return goOn(filing, before);
  const kept = keepTyped(before, filing, posted);
  if (action.kind === 'submit' || action.kind === 'next') return submit(form, kept, posted, context, before);
  const changed = change(kept, turn, form, context, before);
  const walk = walkFiling(form, changed, context, before);
  const next = resumePlace(walk, changed.place);
  const step: Step = {
    filing: { ...changed, place: next },
    walk,
    next,
    stay: false,
    showProblems: false,
    ...(isQuestionIn(next, action) && { at: action.path }),
  };
  return action.kind === 'save' ? { ...step, leave: 'later' } : step;
}

/** From the overview to what is left to do. */
function goOn(filing: Filing, walk: Walk): Step {
  const next = firstOpen(walk);
  return { filing: { ...filing, place: next }, walk, next, stay: false, showProblems: false };
}

/** Only from the review, and only when nothing is missing and no outcome ended the way. Declarations count as seen now. */
function submit(form: Form, filing: Filing, posted: Entries, context: WalkContext, before: Walk): Step {
  const seen =
    filing.place.kind === 'review'
      ? { ...filing, entries: { ...filing.entries, ...posted }, saved: withReview(filing.saved) }
      : filing;
  const walk = walkFiling(form, seen, context, before);
  const next = resumePlace(walk, { kind: 'review' });
  const stay = next.kind === 'review';
  const ready = isComplete(walk) && filing.place.kind === 'review';
  const step = { filing: { ...seen, place: next }, walk, next, stay, showProblems: stay && !ready };
  return ready ? { ...step, submit: true } : step;
}

function change(
  filing: Filing,
  { action, itemId }: Turn,
  form: Form,
  context: WalkContext,
  before: Walk,
): Filing {
  const { place } = filing;
  const walk = walkFiling(form, filing, context, before);
  const isFixed = 'path' in action && fieldAt(walk, splitItemPath(action.path).listPath)?.list?.derived;
  if ((action.kind === 'undo' || action.kind === 'remove') && isFixed) return filing;
  if (action.kind === 'undo') return undoRemove(filing, action.path);
  if (place.kind !== 'page') return filing;
  if (action.kind === 'edit') return { ...filing, place: placeToEdit(walk, place, action.path) };
  if (action.kind === 'remove') return removeItem(filing, action.path);
  const field =
    'path' in action ? questionsAt(walk, place).find((view) => view.path === action.path) : undefined;
  if (!field) return filing;
  if (action.kind === 'removeFile')
    return { ...filing, entries: { ...filing.entries, [field.path]: withoutFile(field, action.file) } };
  if (action.kind === 'takeTable')
    return takesTable(field) ? { ...filing, entries: takeTable(walk, field, itemId) } : filing;
  if (action.kind === 'fileUp' || action.kind === 'fileDown') {
    const moved = withFileMoved(field, action.file, action.kind === 'fileUp' ? -1 : 1);
    return { ...filing, entries: { ...filing.entries, [field.path]: moved } };
  }
  const mayAdd = action.kind === 'add' && field.list && field.list.items.length < field.list.max;
  return mayAdd ? addItem(filing, field.path, itemId) : filing;
}

/** An entry of the page, or the question in one that a path names. */
function placeToEdit(walk: Walk, place: Extract<Place, { kind: 'page' }>, path: string): Place {
  const atItem = { kind: 'page', page: place.page, item: path } as const;
  if (itemAt(walk, atItem)) return atItem;
  const asked = placeOf(walk, path);
  return asked?.kind === 'page' && asked.page === place.page ? asked : atItem;
}

const isQuestionIn = (next: Place, action: Action): action is Extract<Action, { kind: 'edit' }> =>
  action.kind === 'edit' && next.kind === 'page' && next.item !== undefined && next.item !== action.path;

const withReview = (saved: readonly string[]): readonly string[] =>
  saved.includes(REVIEW) ? saved : [...saved, REVIEW];
