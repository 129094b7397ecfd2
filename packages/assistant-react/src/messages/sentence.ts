import { type Problem, problemMessage } from '@formularwerk/form';
import type { Messages } from './messages.ts';

/** The sentence for a problem, those that only the assistant knows among them. */
export const sentence = (problem: Problem, language: string, texts: Messages): string =>
  problem.code === 'file.notSent'
    ? problemMessage({ ...problem, params: { ...problem.params, message: texts.fileNotSent } }, language)
    : problemMessage(problem, language);
