import { type FormDefinition, type Problem, parseForm } from '@formularwerk/form';
import type { Command } from './command.ts';
import { changeForm } from './commands/commands.ts';
import { detachCommand } from './detach.ts';

/** So many rounds of mending: what depends on what depends on it … */
const MOST_ROUNDS = 10;

/**
 * The commands that, done after the first, make the form whole again: for each problem one, and again for what these
 * bring about. Undefined where that cannot be. Without a way of their own, what refers to something that is not there is
 * taken away.
 */
export function mended(
  form: FormDefinition,
  first: Command,
  mend: (broken: FormDefinition, problem: Problem) => Command | undefined = detachCommand,
): Command[] | undefined {
  const commands: Command[] = [];
  const changed = changeForm(form, first, { together: true });
  if (!changed.ok) return undefined;
  let broken = changed.value;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = parseForm(broken);
    if (parsed.ok) return commands;
    const ways = parsed.problems.map((problem) => mend(broken, problem));
    if (ways.includes(undefined)) return undefined;
    for (const command of distinct(ways)) {
      // One that cannot be done any more was done by another.
      const next = changeForm(broken, command, { together: true });
      if (!next.ok || next.value === broken) continue;
      commands.push(command);
      broken = next.value;
    }
  }
  return undefined;
}

const distinct = (commands: readonly (Command | undefined)[]): Command[] => [
  ...new Map(
    commands.flatMap((one): [string, Command][] => (one ? [[JSON.stringify(one), one]] : [])),
  ).values(),
];
