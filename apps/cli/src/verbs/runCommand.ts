import { parseArgs } from 'node:util';
import { isError } from '@formularwerk/form';
import { closestVerb } from './closestVerb.ts';
import { findingJson, findingLine } from './findings.ts';
import { verbs } from './index.ts';
import { Refusal } from './refusal.ts';
import { commonOptions, overview, usageOf } from './usage.ts';
import type { Call, Language, Outcome, Verb } from './verb.ts';

/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

/** Runs one command and gives its exit code: 0 good, 1 the input has problems, 2 wrong usage or the world failed. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  const verb = verbs.find((one) => one.name === name);
  if (verb) return runVerb(verb, rest, language, terminal);
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview(verbs, language));
    return 0;
  }
  if (name !== undefined) terminal.err(`${closestVerb(name, verbs)[language]}\n\n`);
  terminal.err(overview(verbs, language));
  return 2;
}

async function runVerb(
  verb: Verb,
  args: readonly string[],
  language: Language,
  terminal: Terminal,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(usageOf(verb, language));
    return 0;
  }
  try {
    const call = callOf(verb, args, language);
    return report(await verb.run(call), call, terminal);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (!refusal) throw error;
    terminal.err(`${refusal.words[language]}\n`);
    if (refusal.showUsage) terminal.err(`\n${usageOf(verb, language)}`);
    return 2;
  }
}

function callOf(verb: Verb, args: readonly string[], language: Language): Call {
  const options = { ...verb.options, ...commonOptions };
  const { values, positionals } = parse(args, options);
  const given = (name: string): readonly string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  const strange = given('language').find((value) => value !== 'de' && value !== 'en');
  if (strange !== undefined)
    throw wrongUsage(`Die Sprache „${strange}“ gibt es nicht.`, `There is no language “${strange}”.`);
  const missing = Object.entries(verb.options).find(
    ([name, { required }]) => required && !given(name).length,
  );
  if (missing)
    throw wrongUsage(`Es fehlt die Angabe --${missing[0]}.`, `The option --${missing[0]} is missing.`);
  if (positionals.length < verb.count.min)
    throw wrongUsage(`Es fehlt: ${verb.operands}`, `Missing: ${verb.operands}`);
  const extra = positionals[verb.count.max];
  if (extra !== undefined) throw wrongUsage(`„${extra}“ ist zu viel.`, `“${extra}” is too much.`);
  return {
    positionals,
    option: (name) => given(name).at(-1),
    all: given,
    flag: (name) => values[name] === true,
    language,
  };
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parse(args: readonly string[], options: Verb['options']): { values: Values; positionals: string[] } {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    const parsed = parseArgs({
      args: args.map(shield),
      options: known,
      allowPositionals: true,
      strict: true,
    });
    const values = Object.entries(parsed.values).map(([name, value]) => [name, unshieldAll(value)]);
    return { values: Object.fromEntries(values), positionals: parsed.positionals.map(unshield) };
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^ ']*)/.exec(message)?.[1] ?? '';
    throw code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? wrongUsage(`Die Angabe ${option} gibt es nicht.`, `There is no option ${option}.`)
      : wrongUsage(
          `Der Angabe ${option} fehlt ihr Wert, oder sie hat einen zu viel.`,
          `The option ${option} lacks its value, or has one too many.`,
        );
  }
}

// An expression may begin with a minus; there are no options with a single one but -h.
const SHIELD = '\u0000';
const shield = (arg: string): string => (/^-[^-]/.test(arg) ? `${SHIELD}${arg}` : arg);
const unshield = (arg: string): string => (arg.startsWith(SHIELD) ? arg.slice(1) : arg);
const unshieldAll = (value: Values[string]): Values[string] =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? unshield(one) : one))
    : typeof value === 'string'
      ? unshield(value)
      : value;

const wrongUsage = (de: string, en: string): Refusal => new Refusal({ de, en }, { showUsage: true });

/** What the operating system refuses is no bug of ours: a full disk, a folder that may not be written. */
function refusalOf(error: unknown): Refusal | undefined {
  const { code, syscall, path } = error as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  const where = typeof path === 'string' ? ` (${path})` : '';
  return new Refusal({
    de: `Das Betriebssystem meldet ${code} bei ${syscall}${where}.`,
    en: `The operating system says ${code} at ${syscall}${where}.`,
  });
}

function report(outcome: Outcome, call: Call, { out, err }: Terminal): number {
  const { output, problems = [], json } = outcome;
  const asJson = call.flag('json');
  if (asJson && json) out(printed(json));
  else if (asJson && output === undefined)
    out(printed({ problems: problems.map((problem) => findingJson(problem, call.language)) }));
  else if (output !== undefined) out(printed(output));
  if (!asJson) for (const problem of problems) err(`${findingLine(problem, call.language)}\n`);
  return outcome.exitCode ?? (problems.some(isError) ? 1 : 0);
}

const printed = (output: string | object): string => {
  const text = typeof output === 'string' ? output : JSON.stringify(output, undefined, 2);
  return text.endsWith('\n') ? text : `${text}\n`;
};

function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value?.startsWith('en') ? 'en' : 'de';
}
