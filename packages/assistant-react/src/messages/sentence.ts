import { type Problem, problemMessage } from '@formularwerk/form';
import type { Messages } from './messages.ts';

/** The sentence for a problem, those that only the assistant knows among them. */
export const sentence = (problem: Problem, language: string, texts: Messages): string =>
  problem.code === 'file.notSent' ? texts.fileNotSent : problemMessage(problem, language);
