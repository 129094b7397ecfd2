import type { Field, FormDefinition } from '@formularwerk/form';
import { broughtTo, partOf } from './broughtTo.ts';
import type { Command } from './command.ts';
import { describeCommand } from './describeCommand.ts';
import type { History, Step } from './history.ts';
import { containerOf } from './lookups.ts';
import { mended } from './mended.ts';
import type { NodeKey } from './node.ts';
import { idOf, nodeParts } from './nodeParts.ts';
import { perform } from './performing.ts';
import type { ConflictChoice } from './session.ts';

export interface Choice {
  readonly node: NodeKey;
  /** My steps that waited for the choice. */
  readonly steps: readonly Step[];
  /** The form as I had it. */
  readonly mine: FormDefinition;
  readonly choice: ConflictChoice;
}

/** The history with what was chosen about a part. The same history when nothing is to be done, or can be. */
export function chosen(history: History, { node, steps, mine, choice }: Choice): History {
  if (choice === 'theirs') return history;
  if (choice === 'both') {
    const further = asFurther(history.form, mine, node);
    return further ? tried(history, further) : history;
  }
  const again = steps.reduce((now, step) => tried(now, step.command), history);
  const command = broughtTo(again.form, mine, node);
  if (command === undefined) return again;
  return partOf(again.form, node) === undefined ? putIn(again, command) : tried(again, command);
}

function tried(history: History, command: Command): History {
  const done = perform(history, command);
  return done.ok ? done.value : history;
}

/** Puts a part in again; if it refers to something that is gone, without that. */
function putIn(history: History, command: Command): History {
  const done = perform(history, command);
  if (done.ok) return done.value;
  const commands = mended(history.form, command);
  return commands
    ? tried(history, {
        type: 'together',
        name: describeCommand(history.form, command),
        commands: [command, ...commands],
      })
    : history;
}

/** My question beside theirs, with an id of its own. */
function asFurther(form: FormDefinition, mine: FormDefinition, node: NodeKey): Command | undefined {
  const parts = nodeParts(node);
  const [own, spot] =
    parts?.kind === 'field'
      ? [partOf(mine, node) as Field | undefined, containerOf(form, parts.address)]
      : [];
  if (parts?.kind !== 'field' || own === undefined || spot === undefined) return undefined;
  return { type: 'insertBlock', fields: [own], to: { in: spot.in, after: idOf(parts.address) } };
}
