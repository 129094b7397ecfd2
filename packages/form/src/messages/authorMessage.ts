import { feelMessages } from '../feel/messages.ts';
import type { Problem } from '../problem.ts';
import { answerMessages } from './answers.ts';
import { definitionMessages } from './definition.ts';
import { type Sentences, sentence } from './sentences.ts';

const table: Sentences = { ...answerMessages, ...definitionMessages, ...feelMessages };

/** The sentence for any problem, of answers, a definition or an expression: for those who build forms. */
export const authorMessage = (problem: Problem, language = 'de'): string =>
  sentence(table, problem, language);
