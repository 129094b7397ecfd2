import type { FormDefinition } from '@formularwerk/form';
import { type Change, compareForms as compare } from '@formularwerk/form/compare';
import { sayCondition } from '@formularwerk/form/conditions';
import { answerTypeOf } from './answerTypes.ts';

export type { Change, ChangeClass } from '@formularwerk/form/compare';

/** What is different between two versions of a form, in German, with rules and answers in the designer's words. */
export const compareForms = (before: FormDefinition, after: FormDefinition): readonly Change[] =>
  compare(before, after, {
    condition: sayCondition,
    typeOf: (field) => answerTypeOf(field)?.name ?? field.type,
  });
