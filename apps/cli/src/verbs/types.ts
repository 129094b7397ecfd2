import { answersType } from '@formularwerk/form';
import { readForm } from './readForm.ts';
import type { Verb } from './verb.ts';

/** The answers of a form as TypeScript. */
export const types: Verb = {
  name: 'types',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: { de: 'gibt die Antworten als TypeScript-Typ aus', en: 'prints the answers as a TypeScript type' },
  options: {},
  run: async ({ positionals: [file = ''], language }) => {
    const form = await readForm(file, language);
    return form.ok ? { output: answersType(form.value) } : form;
  },
};
