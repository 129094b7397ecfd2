import type { Field } from '@formularwerk/form';
import type { AnswerType } from './answerTypes/answerType.ts';
import { choosing } from './answerTypes/choosing.ts';
import { composing } from './answerTypes/composing.ts';
import { contact } from './answerTypes/contact.ts';
import { identifying } from './answerTypes/identifying.ts';
import { measuring } from './answerTypes/measuring.ts';
import { writing } from './answerTypes/writing.ts';

export type { AnswerType, AnswerTypeGroup, AnswerTypeId } from './answerTypes/answerType.ts';

/** Every sort of answer, in the order in which they are offered. A new one is an object in one of these lists. */
export const answerTypes: readonly AnswerType[] = [
  ...choosing,
  ...writing,
  ...measuring,
  ...contact,
  ...identifying,
  ...composing,
];

/** Which sort of answer a field is: the most special one that it is. */
export const answerTypeOf = (field: Field): AnswerType | undefined =>
  answerTypes
    .filter(({ recognises }) => recognises(field))
    .toSorted((a, b) => Number(isGeneral(a)) - Number(isGeneral(b)))[0];

/** What a question can be turned into without losing what was written about it. */
export const changesOf = (field: Field): readonly AnswerType[] => {
  const to = answerTypeOf(field)?.changesTo ?? [];
  return answerTypes.filter(({ id }) => to.includes(id));
};

/** A plain text or group is one only where it is nothing more special. */
const isGeneral = ({ id }: AnswerType): boolean =>
  id === 'kurzerText' || id === 'gruppe' || id === 'eineAntwort';
