import type { Problem } from '../problem.ts';
import { answerMessages } from './answers.ts';
import { sentence } from './sentences.ts';

/**
 * The sentence for a problem of answers: what is wrong and what to do. German unless the language is English. What is
 * wrong with a definition says `authorMessage`, so that applicants need not load the sentences for authors. Where one of
 * several files is meant, its name (`params.file`) comes first.
 */
export function problemMessage(problem: Problem, language = 'de'): string {
  const words = sentence(answerMessages, problem, language);
  const file = problem.params?.file;
  return typeof file === 'string' ? `${file}: ${words}` : words;
}
