import { type FormDefinition, parseForm, type Result, success } from '@formularwerk/form';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { misshapen } from './commands/commandShape.ts';
import { changeForm } from './commands/commands.ts';
import { describeCommand } from './describeCommand.ts';
import type { History, Step, StoredHistory } from './history.ts';
import { mergeCommands } from './mergeCommands.ts';

/** So many steps can be taken back; before that the base moves on. */
export const MOST_STEPS = 200;

export interface PerformOptions {
  /** Somebody goes on in the same control: it becomes one step with the one before. */
  readonly continues?: boolean | undefined;
  /** How many of the last steps have to be kept even beyond `MOST_STEPS`, because nobody else has them yet. */
  readonly keep?: number | undefined;
}

/** The history of a form that nobody has changed yet. */
export const startHistory = (base: FormDefinition): History => ({ base, steps: [], position: 0, form: base });

/** Does a command as the next step; what was taken back before is forgotten. The same history if nothing changes. */
export function perform(history: History, command: Command, options: PerformOptions = {}): Result<History> {
  const done = history.steps.slice(0, history.position);
  const last = done.at(-1);
  const merged = options.continues && last ? mergeCommands(last.command, command) : undefined;
  if (merged && last) return performed(history, done.slice(0, -1), last.before, merged, options);
  return performed(history, done, history.form, command, options);
}

function performed(
  history: History,
  done: readonly Step[],
  before: FormDefinition,
  command: Command,
  { keep = 0 }: PerformOptions,
): Result<History> {
  const after = applyCommand(before, command);
  if (!after.ok) return after;
  if (after.value === history.form) return success(history);
  if (after.value === before)
    return success({ ...history, steps: done, position: done.length, form: before });
  const steps = [...done, stepOf(before, command, after.value)];
  return success(trimmed({ ...history, steps, position: steps.length, form: after.value }, keep));
}

const stepOf = (before: FormDefinition, command: Command, after: FormDefinition): Step => ({
  command,
  name: describeCommand(before, command),
  before,
  after,
});

function trimmed(history: History, keep: number): History {
  const drop = history.steps.length - Math.max(MOST_STEPS, keep);
  const base = drop > 0 ? history.steps[drop - 1]?.after : undefined;
  if (base === undefined) return history;
  return { ...history, base, steps: history.steps.slice(drop), position: history.position - drop };
}

/** Takes the last step back; the same history where there is none. */
export const undo = (history: History): History => atPosition(history, history.position - 1);

/** Does again what was taken back last; the same history where nothing was. */
export const redo = (history: History): History => atPosition(history, history.position + 1);

function atPosition(history: History, position: number): History {
  if (position < 0 || position > history.steps.length) return history;
  return { ...history, position, form: history.steps[position - 1]?.after ?? history.base };
}

/** The history as JSON, to be kept: the commands, not the forms that they led to. */
export const storeHistory = ({ base, steps, position }: History): StoredHistory => ({
  base,
  commands: steps.map((step) => step.command),
  position,
});

/**
 * A stored history with all its forms again. Commands that this version cannot do any more end it, so that what is
 * before them is not lost. The base has to be one that `parseForm` accepts.
 */
export function restoreHistory({ base, commands, position }: StoredHistory): History {
  const quick = replayed(
    base,
    commands,
    (form, command) => misshapen(command) ?? changeForm(form, command, { together: false }),
  );
  // What was accepted once is accepted again; looking at the last form is enough, unless it shows that it isn't so.
  const history = parseForm(quick.form).ok ? quick : replayed(base, commands, applyCommand);
  return atPosition(history, Math.max(0, Math.min(history.steps.length, Math.trunc(position) || 0)));
}

function replayed(
  base: FormDefinition,
  commands: readonly Command[],
  apply: (form: FormDefinition, command: Command) => Result<FormDefinition>,
): History {
  const steps: Step[] = [];
  let form = base;
  for (const command of commands) {
    const after = apply(form, command);
    if (!after.ok) break;
    steps.push(stepOf(form, command, after.value));
    form = after.value;
  }
  return { base, steps, position: steps.length, form };
}
