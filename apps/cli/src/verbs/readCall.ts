import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';
import { commonOptions } from './usage.ts';
import type { Call, Language, Verb } from './verb.ts';

/** What was typed behind a verb, in its terms. Throws a Refusal that shows the usage for what the verb does not know. */
export function readCall(verb: Verb, args: readonly string[], language: Language): Call {
  const { values, positionals } = parse(args, { ...verb.options, ...commonOptions });
  const given = (name: string): readonly string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  refuseLanguage(given('language'));
  refuseMissing(verb, given);
  refuseCount(verb, positionals);
  return {
    positionals,
    option: (name) => given(name).at(-1),
    all: given,
    flag: (name) => values[name] === true,
    language,
  };
}

/** The language of messages, known before anything else so that a refusal speaks it too. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'de';
}

function refuseLanguage(given: readonly string[]): void {
  const strange = given.find((value) => value !== 'de' && value !== 'en');
  if (strange !== undefined)
    throw wrongUsage(`Die Sprache „${strange}“ gibt es nicht.`, `There is no language “${strange}”.`);
}

function refuseMissing(verb: Verb, given: (name: string) => readonly string[]): void {
  for (const [name, { required }] of Object.entries(verb.options))
    if (required && given(name).length === 0)
      throw wrongUsage(`Es fehlt die Angabe --${name}.`, `The option --${name} is missing.`);
}

function refuseCount({ count, operands }: Verb, positionals: readonly string[]): void {
  if (positionals.length < count.min) throw wrongUsage(`Es fehlt: ${operands}`, `Missing: ${operands}`);
  const extra = positionals[count.max];
  if (extra !== undefined) throw wrongUsage(`„${extra}“ ist zu viel.`, `“${extra}” is too much.`);
}

type Value = string | boolean | (string | boolean)[] | undefined;

interface Parsed {
  readonly values: Readonly<Record<string, Value>>;
  readonly positionals: readonly string[];
}

function parse(args: readonly string[], options: Verb['options']): Parsed {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: args.map(shield),
      options: known,
      allowPositionals: true,
      strict: true,
    });
    const bare = Object.entries(values).map(([name, value]) => [name, unshieldValue(value)]);
    return { values: Object.fromEntries(bare), positionals: positionals.map(unshield) };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The parser tells in English what it does not know; only the name of the option is taken from that. */
function refusalOf(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (!code.startsWith('ERR_PARSE_ARGS')) return error;
  const option = /'(-[^ ']*)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? wrongUsage(`Die Angabe ${option} gibt es nicht.`, `There is no option ${option}.`)
    : wrongUsage(
        `Der Angabe ${option} fehlt ihr Wert, oder sie hat einen zu viel.`,
        `The option ${option} lacks its value, or has one too many.`,
      );
}

// An expression may begin with a minus. There are no options with a single one but -h, so that the parser need not see it.
const SHIELD = '\u0000';
const shield = (arg: string): string => (/^-[^-]/.test(arg) ? `${SHIELD}${arg}` : arg);
const unshield = (arg: string): string => (arg.startsWith(SHIELD) ? arg.slice(1) : arg);

function unshieldValue(value: Value): Value {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? unshield(one) : one));
  return typeof value === 'string' ? unshield(value) : value;
}

const wrongUsage = (de: string, en: string): Refusal => new Refusal({ de, en }, { showUsage: true });
