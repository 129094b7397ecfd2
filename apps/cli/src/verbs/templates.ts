import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Form, Walk } from '@formularwerk/form';
import type { FilledTemplate, FilledTemplates } from '@formularwerk/submission';
import { ownProblem } from './findings.ts';
import { resolvePath } from './resolvePath.ts';
import type { Finding, Language, Words } from './verb.ts';

/** The official forms of an application, filled in from the PDFs beside its form, and what is wrong with them. */
export async function filledTemplates(
  walk: Walk,
  form: string,
  language: Language,
): Promise<{ readonly filled: readonly FilledTemplate[]; readonly problems: readonly Finding[] }> {
  if (!walk.form.definition.documents?.templates) return { filled: [], problems: [] };
  const { fillTemplates, refusalWords } = await import('@formularwerk/submission');
  const { loadPdfAssets } = await import('@formularwerk/submission/node');
  const { filled, refused, problems, shortened } = await fillTemplates(
    walk,
    besides(form),
    await loadPdfAssets(),
  );
  const say = findings(walk.form.definition.documents.templates, language, refusalWords);
  return {
    filled,
    problems: [
      ...refused.map(({ template, file, reason }) => say.refused(template, file, reason)),
      ...problems.map(({ template, field, code }) => say.problem(template, field, code)),
      ...shortened.map(({ template, field }) => say.shortened(template, field)),
    ],
  };
}

/** Whether the official forms that a form names lie beside it, can be filled in, and have the fields that it writes into. */
export async function templateProblems(
  { definition }: Form,
  form: string,
  language: Language,
): Promise<readonly Finding[]> {
  const templates = definition.documents?.templates ?? [];
  if (templates.length === 0) return [];
  const { refusalWords, templateFields } = await import('@formularwerk/submission');
  const found = templates.map(async ({ id, file, fields }): Promise<Finding[]> => {
    const say = findings(templates, language, refusalWords);
    const bytes = await besides(form)(file);
    const known = bytes ? await templateFields(bytes) : 'missing';
    if (typeof known === 'string') return [say.refused(id, file, known)];
    return Object.keys(fields)
      .filter((name) => !known.includes(name))
      .map((name) => say.problem(id, name, 'unknownField'));
  });
  return (await Promise.all(found)).flat();
}

/** Reads a file in the folder of a form; undefined where it is not there. */
const besides = (form: string) => (file: string) =>
  readFile(join(dirname(resolvePath(form)), file)).catch(() => undefined);

/** What is wrong with official forms, in sentences and at its path. */
function findings(templates: readonly { readonly id: string }[], language: Language, reasons: Sentences) {
  const at = (id: string) => `documents.templates[${templates.findIndex((one) => one.id === id)}]`;
  const field = (id: string, name: string) => `${at(id)}.fields[${JSON.stringify(name)}]`;
  return {
    refused: (id: string, file: string, reason: Reason) =>
      ownProblem(
        `${at(id)}.file`,
        `template.${reason}`,
        `${file}: ${(reasons[reason] ?? MISSING)[language]}`,
      ),
    problem: (id: string, name: string, code: keyof typeof PROBLEMS) =>
      ownProblem(field(id, name), `template.${code}`, PROBLEMS[code](name)[language]),
    shortened: (id: string, name: string): Finding => ({
      ...ownProblem(field(id, name), 'template.shortened', shortenedWords(name)[language]),
      severity: 'warning',
    }),
  };
}

type Reason = FilledTemplates['refused'][number]['reason'];

/** They come with the package that is loaded only where there are official forms. */
type Sentences = Readonly<Partial<Record<Reason, Words>>>;

const PROBLEMS: Readonly<Record<FilledTemplates['problems'][number]['code'], (field: string) => Words>> = {
  unknownField: (field) => ({
    de: `Der Vordruck hat kein Feld „${field}“, das sich ausfüllen lässt. Prüfen Sie den Namen in der PDF-Datei.`,
    en: `The official form has no field “${field}” that can be filled in. Check the name in the PDF file.`,
  }),
  noOption: (field) => ({
    de: `Das Feld „${field}“ bietet diesen Wert nicht an. Der Ausdruck muss den Namen eines Zustands ergeben, wie er in der PDF-Datei steht.`,
    en: `The field “${field}” does not offer this value. The expression must give the name of a state as it stands in the PDF file.`,
  }),
};

const shortenedWords = (field: string): Words => ({
  de: `Im Feld „${field}“ hat der Text keinen Platz. Er endet dort mit „…“ oder ist zu klein zum Lesen; vollständig steht er im Antrag.`,
  en: `The field “${field}” has no room for the text. It ends with “…” or is too small to be read there; all of it is in the application.`,
});

const MISSING: Words = {
  de: 'Die PDF-Datei fehlt. Legen Sie sie in den Ordner des Formulars.',
  en: 'The PDF file is missing. Put it into the folder of the form.',
};
