import { feelMessages } from '../feel/messages.ts';
import type { Problem } from '../problem.ts';
import { answerMessages } from './answers.ts';
import { definitionMessages } from './definition.ts';
import type { Sentences } from './sentences.ts';

const table: Sentences = { ...answerMessages, ...definitionMessages, ...feelMessages };

/**
 * The sentence for a problem: what is wrong and what to do. An author's own text (`params.message`) comes first; then
 * the table's, a more particular one where there is one. German unless the language is English.
 */
export function problemMessage(problem: Problem, language = 'de'): string {
  const params = problem.params ?? {};
  if (typeof params.message === 'string') return params.message;
  const sentence = variants(problem)
    .map((code) => table[code])
    .find((found) => found !== undefined);
  if (!sentence)
    return language.startsWith('en')
      ? `Please check this (${problem.code}).`
      : `Bitte prüfen Sie diese Angabe (${problem.code}).`;
  return (language.startsWith('en') ? sentence.en : sentence.de).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => String(params[name] ?? whole),
  );
}

function variants({ code, params = {} }: Problem): string[] {
  const label = String(params.label ?? '');
  return [
    ...(code === 'required' && label.endsWith('?') && params.how !== 'tick' ? ['required.question'] : []),
    ...(params.how === undefined ? [] : [`${code}.${params.how}`]),
    ...(params.min === 1 ? [`${code}.one`] : []),
    ...(params.suggestion === undefined ? [] : [`${code}.suggestion`]),
    code,
  ];
}
