import { type Form, failure, type Result, success } from '@formularwerk/form';
import type { Submission } from '@formularwerk/submission';
import { ownProblem } from './findings.ts';
import { readForm } from './readForm.ts';
import { readJsonFile } from './readJsonFile.ts';
import { Refusal } from './refusal.ts';
import type { Call, Finding, Language, Verb } from './verb.ts';
import { folderOption, writeFiles } from './writeFiles.ts';

/** Many applications to one form as tables for statistics. */
export const exportVerb: Verb = {
  name: 'export',
  operands: 'FORM.json SUBMISSION.json…',
  count: { min: 2, max: Number.POSITIVE_INFINITY },
  summary: {
    de: 'macht aus vielen Anträgen Tabellen für die Statistik: XLSX, oder CSV für Programme',
    en: 'makes tables for statistics of many applications: XLSX, or CSV for programs',
  },
  options: {
    to: folderOption,
    csv: {
      type: 'boolean',
      help: {
        de: 'CSV statt XLSX, je Tabelle eine Datei',
        en: 'CSV instead of XLSX, one file for each table',
      },
    },
  },
  run: async (call) => {
    const [file = '', ...others] = call.positionals;
    const form = await readForm(file, call.language);
    const submissions = await Promise.all(others.map((one) => readOne(one, form, call.language)));
    const problems = [form, ...submissions].flatMap((one) => (one.ok ? [] : one.problems));
    if (!form.ok || problems.length > 0) return { problems };
    return write(
      form.value,
      submissions.flatMap((one) => (one.ok ? [one.value] : [])),
      call,
    );
  },
};

async function write(form: Form, submissions: readonly Submission[], { option, flag }: Call) {
  const { toCsv, toTables, toXlsx } = await import('@formularwerk/submission/tables');
  const tables = toTables(form, submissions);
  const files: (readonly [string, string | Uint8Array])[] = flag('csv')
    ? tables.map((table) => [`${table.id}.csv`, toCsv(table)])
    : [[`${form.definition.id}.xlsx`, toXlsx(tables)]];
  const paths = await writeFiles(option('to'), files);
  return { output: paths.join('\n'), json: { files: paths } };
}

/** A `submission.json` of this form, of whatever version. */
async function readOne(file: string, form: Result<Form>, language: Language): Promise<Result<Submission>> {
  const read = await readJsonFile(file, language);
  if (!read.ok) return failure(...read.problems.map((problem): Finding => ({ ...problem, file })));
  const value = read.value as Partial<Submission> | null;
  if (typeof value !== 'object' || value?.format !== 1 || typeof value.form?.id !== 'string')
    return failure({ ...ownProblem('', 'export.format', NO_SUBMISSION[language]), file } as Finding);
  if (form.ok && value.form.id !== form.value.definition.id)
    throw new Refusal({
      de: `${file} gehört zum Formular „${value.form.id}“, nicht zu „${form.value.definition.id}“.`,
      en: `${file} belongs to the form “${value.form.id}”, not to “${form.value.definition.id}”.`,
    });
  return success(value as Submission);
}

const NO_SUBMISSION = {
  de: 'Das ist keine submission.json. Aus einem PDF holt sie „formularwerk extract“.',
  en: 'This is no submission.json. “formularwerk extract” takes it out of a PDF.',
};
