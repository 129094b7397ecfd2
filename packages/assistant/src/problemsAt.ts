import { type FieldView, firstIncomplete, isError, type Problem, type Walk } from '@formularwerk/form';
import { fieldsAt, itemAt, questionsOf } from './fieldsAt.ts';
import type { Place } from './place.ts';

/** The errors of a place: a page with its items, one item, or (review) everything. */
export function errorsAt(walk: Walk, place: Place): readonly Problem[] {
  if (place.kind === 'review') return walk.problems.filter(isError);
  const view =
    place.item === undefined ? walk.pages.find((page) => page.id === place.page) : itemAt(walk, place);
  return (view?.problems ?? []).filter(isError);
}

/** The errors of a place without those of questions on it that nobody was asked yet: nobody is blamed for them. */
export function blamedAt(walk: Walk, place: Place): readonly Problem[] {
  const unasked = new Set(unaskedAmong(walk, questionsOf(fieldsAt(walk, place))));
  return errorsAt(walk, place).filter((problem) => !unasked.has(problem.path));
}

/** Paths of the questions at a place, those in list items too, that were never saved: they became visible since. */
export const unaskedAt = (walk: Walk, place: Place): readonly string[] =>
  unaskedAmong(walk, withItems(questionsOf(fieldsAt(walk, place))));

const unaskedAmong = (walk: Walk, questions: readonly FieldView[]): readonly string[] =>
  questions.map((field) => field.path).filter((path) => walk.entries[path] === undefined);

const withItems = (questions: readonly FieldView[]): readonly FieldView[] =>
  questions.flatMap((field) => [
    field,
    ...(field.list?.items ?? []).flatMap((item) => withItems(questionsOf(item.fields))),
  ]);

/** Nothing is left to do: it may be submitted. */
export const isComplete = (walk: Walk): boolean =>
  firstIncomplete(walk) === undefined && !walk.problems.some(isError);
