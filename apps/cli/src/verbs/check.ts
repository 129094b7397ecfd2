import { isError } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { findingJson } from './findings.ts';
import { readForm } from './readForm.ts';
import type { Call, Finding, Outcome, Verb } from './verb.ts';

/** Shape, sense and static checks. Problems fail, hints don't, unless they are told to. */
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
}

async function checkFile(file: string, { language, positionals }: Call): Promise<Checked> {
  const form = await readForm(file, language);
  const { problems, hints } = form.ok ? checkForm(form.value) : { problems: form.problems, hints: [] };
  const named = (found: readonly Finding[]) =>
    positionals.length > 1 ? found.map((one) => ({ ...one, file })) : found;
  return { file, problems: named(problems), hints: named(hints) };
}

function outcomeOf(checked: readonly Checked[], { language, flag }: Call): Outcome {
  const hint = flag('strict') ? 'error' : 'info';
  const problems = checked.flatMap((one) => one.problems);
  const hints = checked.flatMap((one) => one.hints).map((one) => ({ ...one, severity: hint }) as const);
  const good = checked.filter(
    (one) => ![...one.problems, ...(flag('strict') ? one.hints : [])].some(isError),
  );
  const fine = { de: 'in Ordnung', en: 'fine' }[language];
  return {
    ...(good.length > 0 && { output: good.map(({ file }) => `${file}: ${fine}\n`).join('') }),
    problems: [...problems, ...hints],
    json: {
      problems: problems.map((one) => findingJson(one, language)),
      hints: hints.map((one) => findingJson(one, language)),
    },
  };
}
