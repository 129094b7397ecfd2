import type { FormDefinition } from '@formularwerk/form';
import { chosen } from './chosen.ts';
import type { Command } from './command.ts';
import { type Difference, differences } from './differences.ts';
import { footprint, isPartOf, type Touch } from './footprint.ts';
import type { History, Step } from './history.ts';
import { valueAt } from './keys.ts';
import { locate } from './locate.ts';
import { nameBefore, newNames } from './movedNames.ts';
import type { NodeKey } from './node.ts';
import { fieldNode, nodeParts } from './nodeParts.ts';
import { perform, startHistory } from './performing.ts';
import { nameOf } from './say.ts';
import type { Conflict, ConflictChoice } from './session.ts';

/** My steps on a form that somebody else changed meanwhile. */
export interface Rebased {
  /** Over theirs, with every step of mine that goes together with it. */
  readonly history: History;
  /** What the other changed, in German; also what doesn't touch my changes. */
  readonly changes: readonly string[];
  /** What doesn't go together, one a question, page, section or parameter. */
  readonly conflicts: readonly Conflict[];
  /** The history when it was chosen for each conflict; theirs where nothing was. */
  readonly resolve: (choices: ReadonlyMap<NodeKey, ConflictChoice>) => History;
}

/** Steps that wait for a choice, by the part that they are about, as it was called in the beginning. */
type Held = Map<NodeKey, Step[]>;

/**
 * Does my steps again, over what somebody else made of the form that they began with (`base`). A step conflicts where
 * the other changed the same property to something else, or removed what it changes, or changed what it removes; and
 * where it cannot be done any more. Later steps on the same part wait with it.
 */
export function rebase(theirs: FormDefinition, base: FormDefinition, steps: readonly Step[]): Rebased {
  const mine = steps.at(-1)?.after ?? base;
  const changes = differences(base, theirs);
  const held: Held = new Map();
  const names: ReturnType<typeof newNames> = [];
  let history = startHistory(theirs);
  for (const step of steps) {
    if (isDone(history.form, step.command)) continue;
    const touches = footprint(step.command).map(
      (touch): Touch => ({ ...touch, node: nameBefore(touch.node, names) }),
    );
    const waiting = touches.flatMap(({ node }) =>
      [...held.keys()].filter((one) => isPartOf(base, node, one)),
    )[0];
    const node = waiting ?? conflictOf(touches, changes, { base, theirs, mine });
    const done = node === undefined ? perform(history, step.command) : undefined;
    if (done?.ok) history = done.value;
    else {
      const about = node ?? questionOf(touches[0]?.node ?? 'form');
      held.set(about, [...(held.get(about) ?? []), step]);
    }
    names.push(...newNames(step.command));
  }
  const choose = (now: History, node: NodeKey, choice: ConflictChoice): History =>
    chosen(now, { node, steps: held.get(node) ?? [], mine, choice });
  return {
    history,
    changes: changes.map((change) => change.sentence),
    conflicts: [...held].map(([node, own]) => ({
      node,
      name: nameOf(locate(base, node) ? base : locate(mine, node) ? mine : theirs, node),
      mine: [...new Set(own.map((step) => step.name))],
      theirs: sentencesAbout(node, changes, base, theirs),
      choices: (['mine', 'theirs', 'both'] as const).filter(
        (choice) => choice === 'theirs' || choose(history, node, choice) !== history,
      ),
    })),
    resolve: (choices) =>
      [...held.keys()].reduce((now, node) => choose(now, node, choices.get(node) ?? 'theirs'), history),
  };
}

/** What is to be taken out is not there any more. */
function isDone(form: FormDefinition, command: Command): boolean {
  const removed = REMOVALS.has(command.type) ? footprint(command)[0] : undefined;
  return removed !== undefined && locate(form, removed.node) === undefined;
}

const REMOVALS: ReadonlySet<Command['type']> = new Set([
  'removeField',
  'removeOption',
  'removePage',
  'removeSection',
  'removeParameter',
]);

interface Sides {
  readonly base: FormDefinition;
  readonly theirs: FormDefinition;
  readonly mine: FormDefinition;
}

/** The part over which what I did conflicts with what the other did. */
function conflictOf(
  touches: readonly Touch[],
  changes: readonly Difference[],
  sides: Sides,
): NodeKey | undefined {
  for (const touch of touches) {
    const clash = changes.find((change) => clashes(touch, change, sides));
    if (clash)
      return questionOf(clash.kind === 'removed' && touch.what !== 'whole' ? clash.node : touch.node);
  }
  return undefined;
}

function clashes({ node, what }: Touch, change: Difference, { base, theirs, mine }: Sides): boolean {
  if (change.kind === 'removed') return what !== 'whole' && isPartOf(base, node, change.node);
  if (what === 'whole') return isPartOf(theirs, change.node, node);
  if (change.node !== node) return false;
  if (change.kind !== 'changed') return change.kind === 'added' ? what === 'new' : what === 'place';
  if (what === 'type' || change.property === 'type') return what !== 'id' && what !== 'place';
  return change.property === what && !isSame(propertyAt(mine, node, what), propertyAt(theirs, node, what));
}

const propertyAt = (form: FormDefinition, node: NodeKey, property: string): unknown => {
  const keys = locate(form, node);
  return keys && valueAt(form, [...keys, property]);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sentencesAbout(
  node: NodeKey,
  changes: readonly Difference[],
  base: FormDefinition,
  theirs: FormDefinition,
): string[] {
  const about = changes.filter(
    (change) =>
      isPartOf(base, change.node, node) ||
      isPartOf(theirs, change.node, node) ||
      isPartOf(base, node, change.node),
  );
  // Where nothing touches the part itself, something that it needs has changed.
  return (about.length > 0 ? about : changes).map((change) => change.sentence);
}

/** Options are told with their question. */
const questionOf = (node: NodeKey): NodeKey => {
  const parts = nodeParts(node);
  return parts?.kind === 'option' ? fieldNode(parts.address) : node;
};
