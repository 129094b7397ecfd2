import type { FieldView } from '@formularwerk/form';

/** Words between the questions and values for the office alone are not printed. */
export const isPrinted = (view: FieldView): boolean => view.info === undefined && view.internal !== true;

/**
 * Whether an empty box says only that the next question was asked, and that one is answered: „Keine Hausnummer vorhanden“
 * before a house number.
 */
export function isImplied({ id, answer }: FieldView, beside: readonly FieldView[]): boolean {
  const asked = [`not(${id})`, `not(${id} = true)`];
  return (
    answer === false &&
    beside.some(({ text, definition }) => text !== '' && asked.includes(showIfOf(definition)))
  );
}

const showIfOf = (definition: FieldView['definition']): string =>
  'showIf' in definition ? (definition.showIf ?? '') : '';
