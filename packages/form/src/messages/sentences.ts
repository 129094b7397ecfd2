import type { Problem } from '../problem.ts';

/** Sentences by problem code, German first. `{name}` stands for a parameter of the problem. */
export type Sentences = Readonly<Record<string, { readonly de: string; readonly en: string }>>;

/**
 * The sentence for a problem. An author's own text (`params.message`) comes first; then the table's, a more particular
 * one where there is one. German unless the language is English.
 */
export function sentence(table: Sentences, problem: Problem, language: string): string {
  const params = problem.params ?? {};
  if (typeof params.message === 'string') return params.message;
  const english = language.startsWith('en');
  const found = variants(problem).find((code) => Object.hasOwn(table, code));
  const words = found === undefined ? undefined : table[found];
  if (!words)
    return english
      ? `Please check this (${problem.code}).`
      : `Bitte prüfen Sie diese Angabe (${problem.code}).`;
  return (english ? words.en : words.de).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}

/** From the most particular to the code itself. */
function variants({ code, params = {} }: Problem): string[] {
  const isQuestion = String(params.label ?? '').endsWith('?');
  return [
    ...(code === 'required' && isQuestion && params.how !== 'tick' ? ['required.question'] : []),
    ...(params.how === undefined ? [] : [`${code}.${params.how}`]),
    ...([params.min, params.max, params.digits].includes(1) ? [`${code}.one`] : []),
    ...(params.digits === 0 ? [`${code}.none`] : []),
    ...(params.suggestion === undefined ? [] : [`${code}.suggestion`]),
    code,
  ];
}
