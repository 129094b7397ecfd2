import type { FormDefinition } from '@formularwerk/form';
import type { Command } from '../../core/command.ts';
import { insideOf } from '../../core/insideOf.ts';
import { containerOf, fieldAt, pageAt, sectionAt } from '../../core/lookups.ts';
import type { Address, NodeKey, Spot } from '../../core/node.ts';
import { idOf, nodeParts } from '../../core/nodeParts.ts';

/** Where something is dropped on a row: over its upper or lower edge, or into it. */
export type Edge = 'before' | 'after' | 'inside';

/** Where a dragged part may go at a row. `at` is the part of the row's height the pointer is at, from 0 to 1. */
export function edgeAt(
  form: FormDefinition,
  dragged: NodeKey,
  target: NodeKey,
  at: number,
): Edge | undefined {
  const edges = (['before', 'inside', 'after'] as const).filter(
    (edge) => dropCommand(form, dragged, target, edge) !== undefined,
  );
  return edges[Math.min(edges.length - 1, Math.floor(at * edges.length))];
}

/** What a drop does; undefined where it can't be dropped, or would change nothing. */
export function dropCommand(
  form: FormDefinition,
  dragged: NodeKey,
  target: NodeKey,
  edge: Edge,
): Command | undefined {
  const [from, to] = [nodeParts(dragged), nodeParts(target)];
  if (dragged === target) return undefined;
  if (from?.kind === 'field') {
    const spot = fieldSpot(form, target, edge);
    return spot && isElsewhere(form, from.address, spot)
      ? { type: 'moveField', field: from.address, to: spot }
      : undefined;
  }
  if (from?.kind === 'page') return dropPage(form, from.id, target, edge);
  if (from?.kind === 'section' && to?.kind === 'section' && edge !== 'inside') {
    const after = afterOf(form.sections, to.id, edge, from.id);
    return after && { type: 'moveSection', section: from.id, ...after };
  }
  return undefined;
}

/** Whether a drop leads into what is dragged: it is refused, with the sentence that says why. */
export const isIntoItself = (dragged: NodeKey, command: Command): boolean =>
  command.type === 'moveField' &&
  'field' in command.to.in &&
  `field:${command.to.in.field}.`.startsWith(`${dragged}.`);

function fieldSpot(form: FormDefinition, target: NodeKey, edge: Edge): Spot | undefined {
  const parts = nodeParts(target);
  if (parts?.kind === 'page')
    return edge === 'inside' && pageAt(form, parts.id) ? { in: { page: parts.id } } : undefined;
  if (parts?.kind !== 'field') return undefined;
  const field = fieldAt(form, parts.address);
  if (edge === 'inside') {
    const fieldsInside = field && insideOf(field);
    if (!fieldsInside) return undefined;
    const last = fieldsInside.at(-1)?.id;
    return { in: { field: parts.address }, ...(last !== undefined && { after: last }) };
  }
  const spot = containerOf(form, parts.address);
  if (!spot || 'computedOf' in spot.in) return undefined;
  return edge === 'after' ? { in: spot.in, after: idOf(parts.address) } : spot;
}

/** Not to where it stands already; declarations and computed values stay among their own. */
function isElsewhere(form: FormDefinition, dragged: Address, to: Spot): boolean {
  const own = containerOf(form, dragged);
  if (!own || 'computedOf' in own.in) return false;
  if ('declarations' in own.in !== 'declarations' in to.in) return false;
  const isSame = JSON.stringify(own.in) === JSON.stringify(to.in);
  return !isSame || (to.after !== idOf(dragged) && to.after !== own.after);
}

function dropPage(form: FormDefinition, page: string, target: NodeKey, edge: Edge): Command | undefined {
  const home = form.sections.find(({ pages }) => pages.some(({ id }) => id === page));
  const parts = nodeParts(target);
  if (!home) return undefined;
  if (parts?.kind === 'section' && edge === 'inside') {
    const section = sectionAt(form, parts.id);
    // It goes first; where it is first already it stays.
    if (!section || section.pages[0]?.id === page || leavesEmpty(home, section.id)) return undefined;
    return { type: 'movePage', page, section: section.id };
  }
  if (parts?.kind !== 'page' || edge === 'inside') return undefined;
  const section = form.sections.find(({ pages }) => pages.some(({ id }) => id === parts.id));
  if (!section || leavesEmpty(home, section.id)) return undefined;
  const after = afterOf(section.pages, parts.id, edge, page);
  return after && { type: 'movePage', page, section: section.id, ...after };
}

// A section always has a page.
const leavesEmpty = (
  home: { readonly id: string; readonly pages: readonly unknown[] },
  section: string,
): boolean => home.id !== section && home.pages.length === 1;

function afterOf(
  all: readonly { readonly id: string }[],
  target: string,
  edge: Edge,
  dragged: string,
): { readonly after?: string } | undefined {
  const at = all.findIndex(({ id }) => id === target);
  const after = edge === 'after' ? target : all[at - 1]?.id;
  const from = all.findIndex(({ id }) => id === dragged);
  if (after === dragged || (from >= 0 && after === all[from - 1]?.id)) return undefined;
  return after === undefined ? {} : { after };
}
