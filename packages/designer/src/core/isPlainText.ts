import { type FormDefinition, parseForm } from '@formularwerk/form';
import type { Command } from './command.ts';
import { fieldAt } from './lookups.ts';

/**
 * Whether a command only puts other words in the place of the words of a question, as with every key while somebody
 * types. Words without a placeholder change the sense of nothing else, so that looking at them alone is enough: a form of
 * 1,000 questions need not be checked anew for a letter. What is wrong with words is told by the check of the whole form.
 */
export function isPlainText(form: FormDefinition, command: Command): boolean {
  if (command.type !== 'editField') return false;
  const field = fieldAt(form, command.field) as unknown as Readonly<Record<string, unknown>> | undefined;
  const entries = Object.entries(command.set);
  return (
    field !== undefined &&
    entries.length > 0 &&
    entries.every(
      ([property, words]) =>
        WORDS.has(property) && isPlain(field[property]) && isPlain(words) && parseForm(formOf(words)).ok,
    )
  );
}

const WORDS: ReadonlySet<string> = new Set(['label', 'help']);
const LONGEST = 2000;

const isPlain = (words: unknown): words is string =>
  typeof words === 'string' && words.length <= LONGEST && !/[{}]/.test(words);

/** The smallest form that has these words. */
const formOf = (words: string): FormDefinition => ({
  format: 1,
  id: 'worte',
  title: words,
  sections: [
    {
      id: 'abschnitt',
      title: 'A',
      pages: [{ id: 'seite', title: 'S', fields: [{ id: 'hinweis', type: 'info', text: words }] }],
    },
  ],
  delivery: { office: 'amt' },
});
