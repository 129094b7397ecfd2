import { evaluateText, fromJsonText, isContext, parseDate, toJson } from '@formularwerk/form/feel';
import { authorMessage } from '@formularwerk/form/messages';
import { ownProblem } from './findings.ts';
import { localDay } from './localDay.ts';
import { readJsonText } from './readJsonFile.ts';
import { Refusal } from './refusal.ts';
import type { Call, Finding, Verb } from './verb.ts';

/** The value of one expression, with every function that there is. */
export const evaluate: Verb = {
  name: 'eval',
  operands: '"EXPRESSION"',
  count: { min: 1, max: 1 },
  summary: {
    de: 'rechnet einen FEEL-Ausdruck aus und gibt seinen Wert als JSON aus',
    en: 'evaluates one FEEL expression and prints its value as JSON',
  },
  options: {
    context: {
      type: 'string',
      value: 'C.json',
      help: {
        de: 'Namen und ihre Werte; "@2027-04-01" ist ein Datum',
        en: 'names and their values; "@2027-04-01" is a date',
      },
    },
    today: {
      type: 'string',
      value: 'JJJJ-MM-TT',
      help: { de: 'der Tag, der als heute gilt', en: 'the day taken for today' },
    },
  },
  run: async (call) => {
    const context = await readContext(call);
    if (!context.ok) return context;
    const warnings: Finding[] = [];
    const environment = {
      today: dayOf(call),
      now: Date.now() / 1000,
      warn: (code: string) => warnings.push({ path: '', code, severity: 'warning' }),
    };
    const result = evaluateText(call.positionals[0] ?? '', context.value, environment);
    return result.ok ? { output: toJson(result.value), problems: warnings } : located(result.problems, call);
  },
};

async function readContext({ option, language }: Call) {
  const file = option('context');
  if (file === undefined) return { ok: true, value: new Map() } as const;
  const text = await readJsonText(file, language);
  if (!text.ok) return text;
  const value = fromJsonText(text.value);
  if (isContext(value)) return { ok: true, value } as const;
  const message = {
    de: 'Der Kontext ist ein Objekt: { "laenge": 4.50, "von": "@2027-04-01" }.',
    en: 'The context is an object: { "laenge": 4.50, "von": "@2027-04-01" }.',
  }[language];
  return { ok: false, problems: [ownProblem('', 'context.type', message)] } as const;
}

function dayOf({ option }: Call) {
  const text = option('today') ?? localDay(new Date());
  const day = parseDate(text);
  if (day) return day;
  throw new Refusal({ de: `„${text}“ ist kein Tag (JJJJ-MM-TT).`, en: `“${text}” is no day (YYYY-MM-DD).` });
}

/** Where in the expression, as its path: `Zeichen 7`. */
const located = (problems: readonly Finding[], { language }: Call) => ({
  problems: problems.map((problem) => ({
    ...problem,
    path: problem.params?.at === undefined ? '' : String(Number(problem.params.at) + 1),
    params: { ...problem.params, message: authorMessage(problem, language) },
  })),
});
