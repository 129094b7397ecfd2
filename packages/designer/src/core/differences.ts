import type { FormDefinition } from '@formularwerk/form';
import type { NodeKey } from './node.ts';
import { addressIn, fieldNode, optionNode, scopeOf } from './nodeParts.ts';
import { genitiveOf, nameOf, quoted } from './say.ts';
import { textOf } from './textOf.ts';
import { propertyName } from './uses.ts';

/** One thing in which two states of a form differ. */
export interface Difference {
  readonly node: NodeKey;
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  /** Of what was changed. */
  readonly property?: string;
  /** In German: „Hilfetext der Frage ‚Getränke‘ geändert“. */
  readonly sentence: string;
}

/** What was done to get from one state of a form to another, by parts and properties; nothing inside what is new. */
export function differences(before: FormDefinition, after: FormDefinition): Difference[] {
  if (before === after) return [];
  const [were, are] = [partsOf(before), partsOf(after)];
  const removed = [...were.values()].filter(({ node, parent }) => !are.has(node) && are.has(parent));
  const added = [...are.values()].filter(({ node, parent }) => !were.has(node) && were.has(parent));
  const kept = [...are.values()].filter(({ node }) => were.has(node));
  const moved = movedParts(were, are);
  return [
    ...removed.map(({ node }) => told(node, 'removed', `${nameOf(before, node)} gelöscht`)),
    ...added.map(({ node }) => told(node, 'added', `${nameOf(after, node)} hinzugefügt`)),
    ...kept.flatMap(({ node, own }) => [
      ...(moved.has(node) ? [told(node, 'moved', `${nameOf(before, node)} verschoben`)] : []),
      ...changedProperties(were.get(node)?.own ?? {}, own).map((property) => ({
        ...told(node, 'changed', changeSentence(before, node, property, own[property])),
        property,
      })),
    ]),
  ];
}

const told = (node: NodeKey, kind: Difference['kind'], sentence: string): Difference => ({
  node,
  kind,
  sentence,
});

function changeSentence(form: FormDefinition, node: NodeKey, property: string, value: unknown): string {
  if ((property === 'label' || property === 'title') && value !== undefined)
    return `${nameOf(form, node)} in ${quoted(textOf(value as string))} umbenannt`;
  return `${propertyName(property)} ${genitiveOf(form, node)} ${value === undefined ? 'entfernt' : 'geändert'}`;
}

/** A part of the form without what is in it. */
interface Part {
  readonly node: NodeKey;
  readonly parent: NodeKey;
  /** Where it stands in its parent: among fields, or among a list's computed values. */
  readonly holder: string;
  readonly own: Readonly<Record<string, unknown>>;
}

const HOLDERS = ['sections', 'pages', 'fields', 'computed', 'options', 'parameters', 'declarations'] as const;

type Value = Readonly<Record<string, unknown>> & { readonly id: string };

function partsOf(form: FormDefinition): ReadonlyMap<NodeKey, Part> {
  const parts = new Map<NodeKey, Part>();
  const add = (value: Value, node: NodeKey, parent: NodeKey, holder: string, scope: string): void => {
    const inside = HOLDERS.filter((property) => Array.isArray(value[property]));
    const own = Object.fromEntries(
      Object.entries(value).filter(([property]) => !(inside as readonly string[]).includes(property)),
    );
    parts.set(node, { node, parent, holder, own });
    for (const property of inside)
      for (const child of value[property] as readonly Value[]) {
        const key = keyOf(child, property, scope);
        const inner = property === 'fields' || property === 'declarations' || property === 'computed';
        add(child, key, node, property, inner ? key.slice('field:'.length) : scope);
      }
  };
  const keyOf = ({ id }: Value, holder: string, scope: string): NodeKey => {
    switch (holder) {
      case 'sections':
        return `section:${id}`;
      case 'pages':
        return `page:${id}`;
      case 'parameters':
        return `parameter:${id}`;
      case 'options':
        return optionNode(scope, id);
      default:
        return fieldNode(addressIn(holder === 'computed' ? scopeOf(scope) : scope, id));
    }
  };
  add(form as unknown as Value, 'form', 'form', '', '');
  return parts;
}

const changedProperties = (before: Part['own'], after: Part['own']): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (property) =>
      before[property] !== after[property] &&
      JSON.stringify(before[property]) !== JSON.stringify(after[property]),
  );

/** Parts that stand in another parent, or elsewhere among those that stayed. */
function movedParts(were: ReadonlyMap<NodeKey, Part>, are: ReadonlyMap<NodeKey, Part>): ReadonlySet<NodeKey> {
  const place = ({ parent, holder }: Part): string => `${holder} ${parent}`;
  const moved = new Set<NodeKey>();
  const stayed = (parts: ReadonlyMap<NodeKey, Part>): Part[] =>
    [...parts.values()].filter(({ node }) => {
      const [a, b] = [were.get(node), are.get(node)];
      if (a && b && place(a) !== place(b)) moved.add(node);
      return a && b && place(a) === place(b);
    });
  const before = Map.groupBy(stayed(were), place);
  for (const [where, siblings] of Map.groupBy(stayed(are), place)) {
    const order = (before.get(where) ?? []).map(({ node }) => node);
    const places = siblings.map(({ node }) => order.indexOf(node));
    const inOrder = longestRising(places);
    for (const [index, { node }] of siblings.entries()) if (!inOrder.has(index)) moved.add(node);
  }
  return moved;
}

/** The indexes of as many numbers as possible that rise: what did not move. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const at = tails.findIndex((tail) => (numbers[tail] ?? 0) >= number);
    const length = at < 0 ? tails.length : at;
    before[index] = tails[length - 1];
    tails[length] = index;
  }
  const rising = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) rising.add(index);
  return rising;
}
