import type { Command } from './command.ts';

/**
 * One command for two that come from the same control one after the other, as typing does: what it does is what both do.
 * Undefined where they are not of the same control.
 */
export function mergeCommands(before: Command, after: Command): Command | undefined {
  if (before.type === 'together' && after.type === 'together') return mergeAll(before, after);
  if (before.type === 'renameField' && after.type === 'renameField')
    return after.field === renamedAddress(before) ? { ...before, id: after.id } : undefined;
  if (before.type === 'renameOption' && after.type === 'renameOption')
    return after.field === before.field && after.option === before.id
      ? { ...before, id: after.id }
      : undefined;
  if (before.type === 'renameParameter' && after.type === 'renameParameter')
    return after.parameter === before.id ? { ...before, id: after.id } : undefined;
  return controlOf(before) !== undefined && controlOf(before) === controlOf(after) ? after : undefined;
}

const renamedAddress = ({ field, id }: { readonly field: string; readonly id: string }): string =>
  field.slice(0, field.lastIndexOf('.') + 1) + id;

type Together = Extract<Command, { readonly type: 'together' }>;

function mergeAll(before: Together, after: Together): Command | undefined {
  if (before.commands.length !== after.commands.length) return undefined;
  const commands = before.commands.flatMap((command, index) => {
    const next = after.commands[index];
    return (next && mergeCommands(command, next)) ?? [];
  });
  return commands.length === before.commands.length ? { ...after, commands } : undefined;
}

/** What a command sets, without the values: two that set the same replace each other. */
function controlOf(command: Command): string | undefined {
  if (command.type === 'setCondition') return `condition ${command.node}`;
  if (!('set' in command)) return undefined;
  const { set, ...where } = command;
  return JSON.stringify([where, Object.keys(set).sort()]);
}
