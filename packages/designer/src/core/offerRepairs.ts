import type { FormDefinition, Problem } from '@formularwerk/form';
import { applyCommand } from './applyCommand.ts';
import type { Command, Repair } from './command.ts';
import { misshapen } from './commands/commandShape.ts';
import { describeCommand } from './describeCommand.ts';
import { detachCommand, type Place, placeOf } from './detach.ts';
import type { RawFinding } from './finding.ts';
import { mended } from './mended.ts';
import { moveAlong } from './moveAlong.ts';
import type { NodeKey } from './node.ts';
import { removeCommand } from './nodeCommands.ts';
import { listed, nameOf, wordsAt } from './say.ts';
import { propertyName } from './uses.ts';

/**
 * Ways out for a command that was refused, each one command that does all of it in one step. Only what really works is
 * offered.
 */
export function offerRepairs(
  form: FormDefinition,
  command: Command,
  problems: readonly (Problem | RawFinding)[],
): Repair[] {
  const verb = VERBS[command.type];
  if (problems.length === 0 || verb === undefined || misshapen(command)) return [];
  const offers = [
    ...moveAlong(form, command),
    withoutReferences(form, command, verb),
    withDependents(form, command, verb),
  ];
  const names = new Set<string>();
  return offers.flatMap((repair) => {
    if (repair === undefined || names.has(repair.name) || !applyCommand(form, repair.command).ok) return [];
    names.add(repair.name);
    return [repair];
  });
}

/** What is broken by which commands can be mended; what they do, at the end of a button's words. */
const VERBS: Readonly<Partial<Record<Command['type'], string>>> = {
  removeField: 'löschen',
  removeOption: 'löschen',
  removePage: 'löschen',
  removeSection: 'löschen',
  removeParameter: 'löschen',
  moveField: 'verschieben',
  movePage: 'verschieben',
  moveSection: 'verschieben',
  changeFieldType: 'ändern',
  setCondition: 'übernehmen',
};

/** „Bedingung bei ‚Getränke‘ entfernen und löschen“: what is broken is taken away, everything else stays. */
function withoutReferences(form: FormDefinition, command: Command, verb: string): Repair | undefined {
  if (command.type === 'setCondition') return undefined;
  const places = new Map<string, { readonly what: string; readonly node: string }>();
  const commands = mended(form, command, (broken, problem) => {
    const place = placeOf(broken, problem.path);
    const what = detachedName(place);
    places.set(`${what} ${place.node}`, { what, node: wordsOf(broken, place.node) });
    return detachCommand(broken, problem);
  });
  if (commands === undefined || commands.length === 0) return undefined;
  const what = detachedNames([...places.values()]);
  return {
    name: `${what} entfernen und ${verb}`,
    command: {
      type: 'together',
      name: `${describeCommand(form, command)}, ${what} entfernt`,
      commands: [command, ...commands],
    },
  };
}

function detachedName({ property, keys }: Place): string {
  if (TEXTS.has(property) || keys.includes('message')) return 'Platzhalter';
  return propertyName(keys.at(-1) === 'where' ? 'where' : property);
}

const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'label',
  'text',
  'help',
  'basis',
  'unit',
  'item',
  'items',
  'add',
]);

/** „Bedingung bei ‚Getränke‘ und Prüfung bei ‚Ort‘“, „6 Bedingungen“, „6 Bezüge“. */
function detachedNames(places: readonly { readonly what: string; readonly node: string }[]): string {
  if (places.length <= 2) return listed(places.map(({ what, node }) => `${what} bei ${node}`));
  return `${places.length} ${places.every(({ what }) => what === 'Bedingung') ? 'Bedingungen' : 'Bezüge'}`;
}

/** „Alles, was davon abhängt, mit löschen“: what is shown under it, and what is calculated with it. */
function withDependents(form: FormDefinition, command: Command, verb: string): Repair | undefined {
  if (verb !== 'löschen' && verb !== 'verschieben') return undefined;
  const gone = new Map<NodeKey, string>();
  const commands = mended(form, command, (broken, problem) => {
    const { node, property } = placeOf(broken, problem.path);
    if (!DEPEND.has(property)) return detachCommand(broken, problem);
    // Moving something does not delete what is shown under it; only what would be left empty.
    if (verb === 'verschieben' && problem.code !== 'definition.minItems') return undefined;
    gone.set(node, wordsOf(broken, node));
    return removeCommand(node);
  });
  if (commands === undefined || gone.size === 0) return undefined;
  const what = listed([...gone.values()]);
  return {
    name:
      verb === 'löschen'
        ? `Alles, was davon abhängt, mit löschen: ${what}`
        : `Verschieben und ${listed([...gone.keys()].map((node) => nameOf(form, node)))} löschen`,
    command: {
      type: 'together',
      name: `${describeCommand(form, command)}, ${what} mit gelöscht`,
      commands: [command, ...commands],
    },
  };
}

/** What has no sense without what these properties name; `pages` and `fields` must not be empty. */
const DEPEND: ReadonlySet<string> = new Set(['showIf', 'value', 'options', 'pages', 'fields']);

const wordsOf = (form: FormDefinition, node: NodeKey): string => wordsAt(form, node) ?? nameOf(form, node);
