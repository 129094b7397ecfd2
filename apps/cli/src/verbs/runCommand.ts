import { closestVerb } from './closestVerb.ts';
import { verbs } from './index.ts';
import { languageOf, readCall } from './readCall.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';
import { overview, usageOf } from './usage.ts';
import type { Language, Terminal, Verb } from './verb.ts';

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
    const call = readCall(verb, args, language);
    return report(await verb.run(call), call, terminal);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusedBySystem(error);
    if (!refusal) throw error;
    terminal.err(`${refusal.words[language]}\n`);
    if (refusal.showUsage) terminal.err(`\n${usageOf(verb, language)}`);
    return 2;
  }
}

/** What the operating system refuses is no bug of ours: a full disk, a folder that may not be written. */
function refusedBySystem(error: unknown): Refusal | undefined {
  const { code, syscall, path } = error as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  const where = typeof path === 'string' ? ` (${path})` : '';
  return new Refusal({
    de: `Das Betriebssystem meldet ${code} bei ${syscall}${where}.`,
    en: `The operating system says ${code} at ${syscall}${where}.`,
  });
}
