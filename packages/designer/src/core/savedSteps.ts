import type { FormDefinition } from '@formularwerk/form';
import type { History, Step } from './history.ts';
import { stepsBetween } from './stepsBetween.ts';

/** The form after so many steps. */
export const formAt = (history: History, position: number): FormDefinition =>
  history.steps[position - 1]?.after ?? history.base;

/** After how many steps the form was this one; undefined when it never was. */
export function positionOf(history: History, form: FormDefinition): number | undefined {
  if (form === history.base) return 0;
  const index = history.steps.findIndex((step) => step.after === form);
  return index < 0 ? undefined : index + 1;
}

/** What I did since a state that was saved; what I took back since then too, as steps the other way. */
export function stepsSince(history: History, saved: FormDefinition): readonly Step[] {
  const position = positionOf(history, saved);
  return position !== undefined && position <= history.position
    ? history.steps.slice(position, history.position)
    : stepsBetween(saved, history.form);
}
