/* Writes beside every form of forms/ what programs need to know of its applications: JSON Schema, XSD, TypeScript. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { answersSchema } from '../src/answersSchema.ts';
import { answersType } from '../src/answersType.ts';
import type { Form } from '../src/compileForm.ts';
import { parseForm } from '../src/parseForm.ts';
import { xsd } from '../src/xsd.ts';

const FORMS = new URL('../../../forms/', import.meta.url);

/** The files of a form's interface by name, so that a test can compare them with the committed ones. */
export const interfaceFiles = (form: Form): Readonly<Record<string, string>> => ({
  'answers.schema.json': `${JSON.stringify(answersSchema(form), undefined, 2)}\n`,
  'antrag.xsd': xsd(form),
  'answers.ts': `/* Generated from form.json by \`pnpm --filter @formularwerk/form interfaces\`. Do not edit. */\n\n${answersType(form)}`,
});

if (import.meta.main)
  for (const name of readdirSync(FORMS).filter((one) => existsSync(new URL(`${one}/form.json`, FORMS)))) {
    const form = parseForm(JSON.parse(readFileSync(new URL(`${name}/form.json`, FORMS), 'utf8')));
    if (!form.ok) throw new Error(`forms/${name}/form.json does not come through the door.`);
    const folder = new URL(`${name}/generated/`, FORMS);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(interfaceFiles(form.value)))
      writeFileSync(new URL(file, folder), text);
  }
