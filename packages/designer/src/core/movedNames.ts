import type { Command } from './command.ts';
import type { NodeKey } from './node.ts';
import { addressIn, fieldNode, idOf, optionNode, scopeOf } from './nodeParts.ts';
import { scopeOfContainer } from './takenIds.ts';

/** The key of a part before and after a command that gives it another. */
interface NewName {
  readonly from: NodeKey;
  readonly to: NodeKey;
}

/** The new keys that a command gives. */
export function newNames(command: Command): NewName[] {
  switch (command.type) {
    case 'renameField':
      return [
        { from: fieldNode(command.field), to: fieldNode(addressIn(scopeOf(command.field), command.id)) },
      ];
    case 'moveField':
      return [
        {
          from: fieldNode(command.field),
          to: fieldNode(addressIn(scopeOfContainer(command.to.in), idOf(command.field))),
        },
      ];
    case 'renameOption':
      return [{ from: optionNode(command.field, command.option), to: optionNode(command.field, command.id) }];
    case 'renameParameter':
      return [{ from: `parameter:${command.parameter}`, to: `parameter:${command.id}` }];
    case 'together':
      return command.commands.flatMap(newNames);
    default:
      return [];
  }
}

/** What a part was called before these names were given, one after the other. */
export const nameBefore = (node: NodeKey, names: readonly NewName[]): NodeKey =>
  names.reduceRight<NodeKey>((now, name) => renamedNode(now, name), node);

/** What a part is called when these names were given. */
export const nameAfter = (node: NodeKey, names: readonly NewName[]): NodeKey =>
  names.reduce<NodeKey>((now, { from, to }) => renamedNode(now, { from: to, to: from }), node);

/** A field's new name is in the keys of what is inside it and of its options too. */
function renamedNode(node: NodeKey, { from, to }: NewName): NodeKey {
  if (node === to) return from;
  if (!to.startsWith('field:')) return node;
  const [old, now] = [from.slice('field:'.length), to.slice('field:'.length)];
  for (const [prefix, ends] of [
    [`field:${now}`, '.'],
    [`option:${now}`, '#'],
    [`option:${now}`, '.'],
  ] as const)
    if (node.startsWith(prefix + ends))
      return `${prefix.slice(0, prefix.indexOf(':') + 1)}${old}${node.slice(prefix.length)}` as NodeKey;
  return node;
}
