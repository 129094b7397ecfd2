import { answersSchema, xsd } from '@formularwerk/form';
import { readForm } from './readForm.ts';
import type { Verb } from './verb.ts';

/** What answers of a form look like, as JSON Schema or as XML Schema. */
export const schema: Verb = {
  name: 'schema',
  operands: 'FORM.json',
  count: { min: 1, max: 1 },
  summary: {
    de: 'gibt das JSON-Schema der Antworten aus, mit --xsd das XML-Schema des Antrags',
    en: 'prints the JSON Schema of the answers, with --xsd the XML Schema of the application',
  },
  options: { xsd: { type: 'boolean', help: { de: 'XML-Schema', en: 'XML Schema' } } },
  run: async ({ positionals: [file = ''], language, flag }) => {
    const form = await readForm(file, language);
    if (!form.ok) return form;
    return { output: flag('xsd') ? xsd(form.value) : answersSchema(form.value) };
  },
};
