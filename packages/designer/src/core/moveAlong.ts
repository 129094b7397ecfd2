import type { FormDefinition } from '@formularwerk/form';
import type { Command, Repair } from './command.ts';
import { describeCommand } from './describeCommand.ts';
import { forwardReferences } from './forwardReferences.ts';
import type { Link } from './links.ts';
import { locate } from './locate.ts';
import { containerOf, nodeOfKeys, pageOfNode } from './lookups.ts';
import type { Address, NodeKey, Spot } from './node.ts';
import { addressIn, addressOf, idOf, nodeParts, scopeOf } from './nodeParts.ts';
import { listed, nameOf, wordsAt } from './say.ts';

/**
 * A rule sees only what stands before it. Where a command breaks that, what it needs goes before it, or what needs it
 * goes behind: „‚Getränke‘ mit verschieben“.
 */
export function moveAlong(form: FormDefinition, command: Command): Repair[] {
  const broken = forwardReferences(form, command);
  if (broken.length === 0) return [];
  switch (command.type) {
    case 'moveField':
      return along(form, command, fieldsAlong(form, command, broken));
    case 'movePage':
      return along(form, command, pagesAlong(form, command, broken));
    case 'moveSection':
      return along(form, command, sectionsAlong(form, command, broken));
    case 'setCondition':
      return moveBefore(form, command, broken);
    default:
      return [];
  }
}

/** What goes before the part that is moved, and what behind it. */
interface Companions {
  readonly before: readonly NodeKey[];
  readonly behind: readonly NodeKey[];
  readonly commands: readonly Command[];
}

function along(form: FormDefinition, command: Command, { before, behind, commands }: Companions): Repair[] {
  const words = [...before, ...behind].map((node) => wordsAt(form, node) ?? nameOf(form, node));
  if (words.length === 0) return [];
  const name = `${listed(words)} mit verschieben`;
  return [
    {
      name,
      command: {
        type: 'together',
        name: `${describeCommand(form, command)}, mit ${listed(words)}`,
        commands,
      },
    },
  ];
}

/** Parts by who refers: those that the moved one needs, and those that need it; each once, in the order of the form. */
function companions(
  form: FormDefinition,
  moved: NodeKey,
  broken: readonly Link[],
  unitOf: (node: NodeKey) => NodeKey | undefined,
): Omit<Companions, 'commands'> {
  const inOrder = (nodes: readonly (NodeKey | undefined)[]): NodeKey[] =>
    [...new Set(nodes)]
      .filter((node) => node !== undefined && node !== moved)
      .map((node) => node as NodeKey)
      .toSorted((a, b) => compare(locate(form, a) ?? [], locate(form, b) ?? []));
  return {
    before: inOrder(broken.filter(({ site }) => unitOf(site) === moved).map(({ to }) => unitOf(to))),
    behind: inOrder(broken.filter(({ to }) => unitOf(to) === moved).map(({ site }) => unitOf(site))),
  };
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const index = a.findIndex((key, place) => key !== b[place]);
  return index < 0 ? a.length - b.length : Number(a[index]) - Number(b[index]);
}

function fieldsAlong(
  form: FormDefinition,
  command: Extract<Command, { readonly type: 'moveField' }>,
  broken: readonly Link[],
): Companions {
  const scope = scopeOf(command.field);
  const unitOf = (node: NodeKey): NodeKey | undefined => fieldUnit(form, node, scope);
  const found = companions(form, `field:${command.field}`, broken, unitOf);
  const order = [...found.before, `field:${command.field}` as const, ...found.behind].map(addressOf);
  return {
    ...found,
    commands: order.map((field, index) => ({
      type: 'moveField',
      field,
      to: index === 0 ? command.to : { in: command.to.in, after: idOf(order[index - 1] ?? '') },
    })),
  };
}

/** The field around a part that stands in a scope; a list for its computed values. Undefined for what is no field. */
function fieldUnit(form: FormDefinition, node: NodeKey, scope: Address): NodeKey | undefined {
  const address = addressOf(node);
  if (address === '' || (scope !== '' && !address.startsWith(`${scope}.`))) return undefined;
  const [id = ''] = address.slice(scope === '' ? 0 : scope.length + 1).split('.');
  const own = addressIn(scope, id);
  const spot = containerOf(form, own);
  return spot && 'computedOf' in spot.in ? `field:${spot.in.computedOf}` : `field:${own}`;
}

function pagesAlong(
  form: FormDefinition,
  command: Extract<Command, { readonly type: 'movePage' }>,
  broken: readonly Link[],
): Companions {
  const unitOf = (node: NodeKey): NodeKey | undefined => {
    const page = pageOfNode(form, node);
    return page === undefined || node.startsWith('section:') ? undefined : `page:${page}`;
  };
  const found = companions(form, `page:${command.page}`, broken, unitOf);
  const order = [...found.before, `page:${command.page}`, ...found.behind].map((node) =>
    node.slice('page:'.length),
  );
  return {
    ...found,
    commands: order.map((page, index) => ({
      type: 'movePage',
      page,
      section: command.section,
      after: index === 0 ? command.after : order[index - 1],
    })),
  };
}

function sectionsAlong(
  form: FormDefinition,
  command: Extract<Command, { readonly type: 'moveSection' }>,
  broken: readonly Link[],
): Companions {
  const unitOf = (node: NodeKey): NodeKey | undefined => {
    const keys = locate(form, node);
    return keys?.[0] === 'sections' ? nodeOfKeys(form, keys.slice(0, 2)) : undefined;
  };
  const found = companions(form, `section:${command.section}`, broken, unitOf);
  const order = [...found.before, `section:${command.section}`, ...found.behind].map((node) =>
    node.slice('section:'.length),
  );
  return {
    ...found,
    commands: order.map((section, index) => ({
      type: 'moveSection',
      section,
      after: index === 0 ? command.after : order[index - 1],
    })),
  };
}

/** A condition on what is asked only later: that goes before, or the part with the condition behind it. */
function moveBefore(
  form: FormDefinition,
  command: Extract<Command, { readonly type: 'setCondition' }>,
  broken: readonly Link[],
): Repair[] {
  const parts = nodeParts(command.node);
  if (parts?.kind !== 'field') return [];
  const scope = scopeOf(parts.address);
  const needed = [...new Set(broken.map(({ to }) => fieldUnit(form, to, scope)))].filter(
    (node) => node !== undefined,
  );
  const spot = containerOf(form, parts.address);
  const [last] = needed.toSorted((a, b) => compare(locate(form, b) ?? [], locate(form, a) ?? []));
  const behind = last && containerOf(form, addressOf(last));
  if (spot === undefined || last === undefined || behind === undefined) return [];
  const move = (field: Address, to: Spot): Command => ({ type: 'moveField', field, to });
  const step = describeCommand(form, command);
  const words = listed(needed.map((node) => wordsAt(form, node) ?? nameOf(form, node)));
  const own = wordsAt(form, command.node) ?? nameOf(form, command.node);
  return [
    {
      name: `${words} davor verschieben`,
      command: {
        type: 'together',
        name: `${step}, ${words} davor verschoben`,
        commands: [
          ...needed.map((node, index) =>
            move(addressOf(node), {
              in: spot.in,
              after: index === 0 ? spot.after : idOf(addressOf(needed[index - 1] ?? 'form')),
            }),
          ),
          command,
        ],
      },
    },
    {
      name: `${own} dahinter verschieben`,
      command: {
        type: 'together',
        name: `${step}, hinter ${words} verschoben`,
        commands: [move(parts.address, { in: behind.in, after: idOf(addressOf(last)) }), command],
      },
    },
  ];
}
