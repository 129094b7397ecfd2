import type { Problem } from '@formularwerk/form';
import { authorMessage } from '@formularwerk/form/messages';

/** What is wrong with a definition, with the sentence for its author. */
interface Finding {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly params?: Problem['params'];
}

/** More would help nobody, and only make a large answer of a bad request. */
const MOST = 1000;

export const sayFindings = (problems: readonly Problem[]): Finding[] =>
  problems.slice(0, MOST).map((problem) => {
    const { path, code, params } = problem;
    return { path, code, message: authorMessage(problem), ...(params && { params }) };
  });
