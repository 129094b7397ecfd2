import { isError } from '@formularwerk/form';
import { type PathReport, simulatePaths } from '@formularwerk/form/paths';
import { findingJson } from './findings.ts';
import { localDay } from './localDay.ts';
import { readForm } from './readForm.ts';
import { neverReached, sayPaths, some } from './sayPaths.ts';
import { templateProblems } from './templates.ts';
import type { Call, Finding, Outcome, Verb } from './verb.ts';

/** Shape, sense and static checks, and every way through. Problems fail, hints don't, unless they are told to. */
export const check: Verb = {
  name: 'check',
  operands: 'FORM.json…',
  count: { min: 1, max: Number.POSITIVE_INFINITY },
  summary: { de: 'prüft Formulare', en: 'checks forms' },
  options: {
    strict: { type: 'boolean', help: { de: 'auch Hinweise sind Fehler', en: 'hints fail too' } },
  },
  run: async (call) => {
    const found: Checked[] = [];
    for (const file of call.positionals) found.push(await checkFile(file, call));
    return outcomeOf(found, call);
  },
};

interface Checked {
  readonly file: string;
  readonly problems: readonly Finding[];
  readonly hints: readonly Finding[];
  readonly paths?: PathReport;
}

async function checkFile(file: string, { language, positionals }: Call): Promise<Checked> {
  const form = await readForm(file, language);
  const named = (found: readonly Finding[]) =>
    positionals.length > 1 ? found.map((one) => ({ ...one, file })) : found;
  if (!form.ok) return { file, problems: named(form.problems), hints: [] };
  // What looks at patterns is large, and other verbs don't need it.
  const { checkForm } = await import('@formularwerk/form/check');
  const { problems: own, hints } = checkForm(form.value);
  const problems = [...own, ...(await templateProblems(form.value, file, language))];
  const paths = simulatePaths(form.value, { today: localDay(new Date()) });
  return {
    file,
    problems: named(problems),
    hints: named([...hints, ...neverReached(paths, [...problems, ...hints])]),
    paths,
  };
}

function outcomeOf(checked: readonly Checked[], call: Call): Outcome {
  const { language, flag } = call;
  const hint = flag('strict') ? 'error' : 'info';
  const problems = checked.flatMap((one) => one.problems);
  const hints = checked.flatMap((one) => one.hints).map((one) => ({ ...one, severity: hint }) as const);
  const lines = checked.flatMap((one) => (one.paths ? [`${one.file}: ${said(one, one.paths, call)}\n`] : []));
  return {
    ...(lines.length > 0 && { output: lines.join('') }),
    problems: [...problems, ...hints],
    json: {
      problems: problems.map((one) => findingJson(one, language)),
      hints: hints.map((one) => findingJson(one, language)),
      paths: checked.flatMap(({ file, paths }) => (paths ? [{ file, ...pathsJson(paths) }] : [])),
    },
  };
}

/** A form in a line: whether it is good, and its ways. What is wrong is told one by one. */
function said({ problems, hints }: Checked, paths: PathReport, { language, flag }: Call): string {
  const wrong = problems.filter(isError).length;
  const { good, bad } = WORDS[language];
  const isBad = wrong > 0 || (flag('strict') && hints.length > 0);
  return `${isBad ? bad(wrong, hints.length) : good(hints.length)}; ${sayPaths(paths, language)}`;
}

const WORDS = {
  de: {
    good: (hints: number) =>
      hints === 0 ? 'in Ordnung' : `in Ordnung, ${some(hints, 'Hinweis', 'Hinweise')}`,
    bad: (problems: number, hints: number) =>
      `${some(problems, 'Problem', 'Probleme')}, ${some(hints, 'Hinweis', 'Hinweise')}`,
  },
  en: {
    good: (hints: number) => (hints === 0 ? 'fine' : `fine, ${some(hints, 'hint', 'hints')}`),
    bad: (problems: number, hints: number) =>
      `${some(problems, 'problem', 'problems')}, ${some(hints, 'hint', 'hints')}`,
  },
};

const pathsJson = ({ paths, longest, ...rest }: PathReport): object => ({
  count: paths.length,
  ...(longest && { longest }),
  ...rest,
});
