import type { FormDefinition } from '@formularwerk/form';
import { broughtTo } from './broughtTo.ts';
import type { Command } from './command.ts';
import { differences } from './differences.ts';
import type { History, Step } from './history.ts';
import { moveCommand } from './nodeCommands.ts';
import { perform, startHistory } from './performing.ts';

/**
 * Steps that make one form of another, part by part: what undoing did to a state that was saved already. What only goes
 * together is done together.
 */
export function stepsBetween(from: FormDefinition, to: FormDefinition): readonly Step[] {
  const start = startHistory(from);
  const commands = differences(from, to).flatMap(({ node, kind }): Command[] =>
    [(kind === 'moved' ? moveCommand : broughtTo)(from, to, node) ?? []].flat(),
  );
  const singly = commands.reduce<History | undefined>((history, command) => {
    const done = history && perform(history, command);
    return done?.ok ? done.value : undefined;
  }, start);
  if (singly) return singly.steps;
  const whole = perform(start, { type: 'together', name: 'Schritte rückgängig gemacht', commands });
  return whole.ok ? whole.value.steps : [];
}
