import { type FormDefinition, type Problem, parseForm } from '@formularwerk/form';
import type { Command } from './command.ts';
import { changeForm } from './commands/commands.ts';
import { detachCommand } from './detach.ts';

/** So many rounds of mending: what depends on what depends on it … */
const MOST_ROUNDS = 25;

/**
 * The commands that, done after the first, make the form whole again, one problem after the other. Undefined where that
 * cannot be. Without a way of their own, what refers to something that is not there is taken away.
 */
export function mended(
  form: FormDefinition,
  first: Command,
  mend: (broken: FormDefinition, problem: Problem) => Command | undefined = detachCommand,
): Command[] | undefined {
  const commands: Command[] = [];
  let changed = changeForm(form, first, { together: true });
  for (let round = 0; round < MOST_ROUNDS && changed.ok; round++) {
    const parsed = parseForm(changed.value);
    if (parsed.ok) return commands;
    const [problem] = parsed.problems;
    const command = problem && mend(changed.value, problem);
    if (command === undefined) return undefined;
    commands.push(command);
    changed = changeForm(changed.value, command, { together: true });
  }
  return undefined;
}
