import {
  answerPath,
  type Form,
  failure,
  type Json,
  type Result,
  success,
  type Walk,
  walkAnswers,
} from '@formularwerk/form';
import { ownProblem } from './findings.ts';
import { localDay } from './localDay.ts';
import { readForm } from './readForm.ts';
import { readJsonFile } from './readJsonFile.ts';
import { Refusal } from './refusal.ts';
import type { Call, Finding, Language, Option } from './verb.ts';

/** The options that say what is walked. */
export const walkOptions = {
  answers: { type: 'string', value: 'A.json', required: true, help: { de: 'Antworten', en: 'answers' } },
  today: {
    type: 'string',
    value: 'JJJJ-MM-TT',
    help: { de: 'der Tag, der als heute gilt', en: 'the day taken for today' },
  },
  params: {
    type: 'string',
    value: 'P.json',
    help: {
      de: 'Werte der Parameter statt der Beispielwerte',
      en: 'parameter values instead of the samples',
    },
  },
} as const satisfies Readonly<Record<string, Option>>;

export interface WalkedFiles {
  readonly form: Form;
  readonly walk: Walk;
  /** Every parameter's value, the sample where none was given. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** Everything that is wrong with the answers, at their paths: `elemente[0].laengeM`. */
  readonly problems: readonly Finding[];
}

/** Reads the form and the answers that a call names, and walks them. `change` may complete the answers before. */
export async function walkFiles(
  call: Call,
  {
    today = call.option('today'),
    change = (answers: unknown) => answers,
  }: { readonly today?: string | undefined; readonly change?: (answers: unknown) => unknown } = {},
): Promise<Result<WalkedFiles>> {
  const { language } = call;
  const form = await readForm(call.positionals[0] ?? '', language);
  const answers = await readNamed(call.option('answers') ?? '', language);
  const parameters = form.ok
    ? await readParameters(call.option('params'), form.value, language)
    : success({});
  if (!form.ok || !answers.ok || !parameters.ok)
    return failure(...[form, answers, parameters].flatMap((one) => (one.ok ? [] : one.problems)));
  const { walk, problems } = walkAnswers(form.value, change(answers.value), {
    today: dayOf(today),
    language,
    parameters: parameters.value,
  });
  const placed = problems.map((problem) => ({ ...problem, path: answerPath(walk.entries, problem.path) }));
  return success({
    form: form.value,
    walk,
    parameters: allParameters(form.value, parameters.value),
    problems: placed,
  });
}

const allParameters = (
  form: Form,
  given: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> => ({
  ...Object.fromEntries((form.definition.parameters ?? []).map(({ id, sample }) => [id, sample as Json])),
  ...given,
});

/** The parameter values of a file; none without one. */
export async function readParameters(
  file: string | undefined,
  form: Form,
  language: Language,
): Promise<Result<Readonly<Record<string, Json>>>> {
  if (file === undefined) return success({});
  const read = await readNamed(file, language);
  if (!read.ok) return read;
  const problems = parameterProblems(read.value, form, file, language);
  return problems.length > 0 ? failure(...problems) : success(read.value as Readonly<Record<string, Json>>);
}

function parameterProblems(json: unknown, form: Form, file: string, language: Language): Finding[] {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return [{ ...ownProblem('', 'params.type', PARAMETERS[language]), file }];
  const known = new Set((form.definition.parameters ?? []).map(({ id }) => id));
  return Object.keys(json)
    .filter((id) => !known.has(id))
    .map((id) => ({
      ...ownProblem(
        id,
        'params.unknown',
        {
          de: `Das Formular hat keinen Parameter „${id}“.`,
          en: `The form has no parameter “${id}”.`,
        }[language],
      ),
      file,
    }));
}

const PARAMETERS = {
  de: 'Die Werte der Parameter sind ein Objekt: { "verwaltungsgebuehr": "30.00" }.',
  en: 'Parameter values are an object: { "verwaltungsgebuehr": "30.00" }.',
};

/** A second file beside the form is named in its problems. */
async function readNamed(file: string, language: Language): Promise<Result<unknown>> {
  const read = await readJsonFile(file, language);
  return read.ok ? read : failure(...read.problems.map((problem) => ({ ...problem, file }) as Finding));
}

/** The day that `--today` names, or the one that it is here. Throws a Refusal for a text that is none. */
export function dayOf(today = localDay(new Date())): string {
  if (isDay(today)) return today;
  throw new Refusal({
    de: `„${today}“ ist kein Tag (JJJJ-MM-TT).`,
    en: `“${today}” is no day (YYYY-MM-DD).`,
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.slice(0, 10) === text;
