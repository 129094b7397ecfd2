import type { Problem } from '../problem.ts';
import { answerMessages } from './answers.ts';
import { sentence } from './sentences.ts';

/**
 * The sentence for a problem of answers: what is wrong and what to do. German unless the language is English. What is
 * wrong with a definition says `authorMessage`, so that applicants need not load the sentences for authors.
 */
export const problemMessage = (problem: Problem, language = 'de'): string =>
  sentence(answerMessages, problem, language);
