import type { Json, Walk } from '@formularwerk/form';

/** What the applicant declared, in the words that were read. */
export interface Declaration {
  id: string;
  text: string;
  answer: Json;
}

/** The declarations of a walk that were answered. */
export const declarationsOf = ({ declarations }: Walk): Declaration[] =>
  declarations.flatMap(({ id, label, answer }) =>
    answer === undefined ? [] : [{ id, text: label, answer }],
  );
