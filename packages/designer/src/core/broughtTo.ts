import type { Field, FormDefinition, Json } from '@formularwerk/form';
import type { Command, Patch } from './command.ts';
import { valueAt } from './keys.ts';
import { locate } from './locate.ts';
import type { NodeKey } from './node.ts';
import { addCommand, editCommand, removeCommand } from './nodeCommands.ts';
import { nodeParts } from './nodeParts.ts';

/** The command that makes a part what it is in another form: put in, taken out, its properties set. */
export function broughtTo(form: FormDefinition, other: FormDefinition, node: NodeKey): Command | undefined {
  const [own, meant] = [partOf(form, node), partOf(other, node)];
  if (meant === undefined) return own && removeCommand(node);
  if (own === undefined) return addCommand(form, other, node);
  const set = differing(own, meant);
  const parts = nodeParts(node);
  if (parts?.kind === 'field' && 'type' in set)
    return { type: 'changeFieldType', field: parts.address, to: meant as Field };
  return Object.keys(set).length === 0 ? undefined : editCommand(node, set);
}

export function partOf(form: FormDefinition, node: NodeKey): object | undefined {
  const keys = locate(form, node);
  return keys && (valueAt(form, keys) as object);
}

/** What is inside is brought to by itself. */
const INSIDE: ReadonlySet<string> = new Set([
  'id',
  'fields',
  'computed',
  'pages',
  'sections',
  'parameters',
  'declarations',
]);

function differing(own: object, meant: object): Patch {
  const [before, after] = [own as Patch, meant as Patch];
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (property) =>
      !INSIDE.has(property) && JSON.stringify(before[property]) !== JSON.stringify(after[property]),
  );
  return Object.fromEntries(
    properties.map((property): [string, Json | null] => [property, after[property] ?? null]),
  );
}
