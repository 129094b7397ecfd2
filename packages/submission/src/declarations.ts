import type { Json, Walk } from '@formularwerk/form';

/** What the applicant declared, in the words that were read. */
export interface Declaration {
  id: string;
  text: string;
  /** The version of the form that has these words. */
  version: string;
  answer: Json;
}

/** The declarations of a walk that were answered. */
export const declarationsOf = ({ declarations }: Walk, version: string): Declaration[] =>
  declarations.flatMap(({ id, label, answer }) =>
    answer === undefined ? [] : [{ id, text: label, version, answer }],
  );
