import {
  type FieldView,
  firstIncomplete,
  type ItemPageView,
  type ItemView,
  isError,
  type Problem,
  type Walk,
} from '@formularwerk/form';
import { fieldsAt, itemAt, itemPageAt, questionsOf } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { pastedText, takesTable } from './pastedTable.ts';
import type { Place } from './place.ts';

/** The errors of a place: a page with its items, one item or a page of it, or (review) everything. */
export function errorsAt(walk: Walk, place: Place): readonly Problem[] {
  if (place.kind === 'review') return walk.problems.filter(isError);
  if (place.kind === 'overview') return [];
  const view =
    place.item === undefined
      ? walk.pages.find((page) => page.id === place.page)
      : (itemPageAt(walk, place) ?? itemAt(walk, place));
  return [...(view?.problems ?? []).filter(isError), ...notTaken(walk, view?.fields ?? [])];
}

/** Tables that were pasted and neither taken over nor cleared: nobody shall believe that they are in. */
const notTaken = (walk: Walk, fields: readonly FieldView[]): readonly Problem[] =>
  questionsOf(fields)
    .filter((field) => takesTable(field) && pastedText(walk, field.path).trim() !== '')
    .map(({ path, label }) => ({ path, code: 'table.notTaken', params: { label } }));

/** The errors of a place without those of questions on it that nobody was asked yet: nobody is blamed for them. */
export function blamedAt(walk: Walk, place: Place): readonly Problem[] {
  const unasked = new Set(unaskedAmong(walk, questionsOf(fieldsAt(walk, place))));
  return errorsAt(walk, place).filter((problem) => !unasked.has(problem.path));
}

/** Paths of the questions at a place, those in list items too, that were never saved: they became visible since. */
export const unaskedAt = (walk: Walk, place: Place): readonly string[] =>
  unaskedAmong(walk, withItems(questionsOf(fieldsAt(walk, place))));

const unaskedAmong = (walk: Walk, questions: readonly FieldView[]): readonly string[] =>
  questions
    .filter((field) => !field.list?.derived && walk.entries[field.path] === undefined)
    .map((field) => field.path);

const withItems = (questions: readonly FieldView[]): readonly FieldView[] =>
  questions.flatMap((field) => [
    field,
    ...(field.list?.items ?? []).flatMap((item) => withItems(questionsOf(item.fields))),
  ]);

/** Whether something in a list item, or on one page of it, is wrong or was never asked. */
export const isUnfinished = (walk: Walk, item: ItemView | ItemPageView): boolean =>
  item.problems.some(isError) || unaskedAmong(walk, withItems(questionsOf(item.fields))).length > 0;

/** Whether questions became visible on a page that was saved before: the answers lead to more of them. */
export function hasNewQuestions(walk: Walk, filing: Filing): boolean {
  const { place, saved } = filing;
  if (place.kind !== 'page' || !saved.includes(place.page)) return false;
  const questions = questionsOf(fieldsAt(walk, place));
  const unasked = unaskedAmong(walk, questions).length;
  return unasked > 0 && unasked < questions.length;
}

/** Nothing is left to do: it may be submitted. */
export const isComplete = (walk: Walk): boolean =>
  firstIncomplete(walk) === undefined && !walk.problems.some(isError);
