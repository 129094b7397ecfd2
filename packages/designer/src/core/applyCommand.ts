import { type FormDefinition, parseForm, type Result, success } from '@formularwerk/form';
import type { Command } from './command.ts';
import { misshapen } from './commands/commandShape.ts';
import { changeForm } from './commands/commands.ts';
import { isPlainText } from './isPlainText.ts';

/**
 * Does a command: gives the changed form, in which everything untouched is the same object, or everything that is wrong
 * with it. Only what `parseForm` accepts comes out, so that a form can always be shown, saved and taken back. Never
 * throws, whatever the command.
 */
export function applyCommand(form: FormDefinition, command: Command): Result<FormDefinition> {
  const changed = misshapen(command) ?? changeForm(form, command, { together: false });
  if (!changed.ok || changed.value === form || isPlainText(form, command)) return changed;
  const parsed = parseForm(changed.value);
  return parsed.ok ? success(changed.value) : parsed;
}
