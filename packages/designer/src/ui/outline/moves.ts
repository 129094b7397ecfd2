import type { Field, FormDefinition } from '@formularwerk/form';
import type { Command } from '../../core/command.ts';
import { valueAt } from '../../core/keys.ts';
import { locateContainer } from '../../core/locate.ts';
import { containerOf } from '../../core/lookups.ts';
import type { Address, Container, NodeKey, Spot } from '../../core/node.ts';
import { idOf, nodeParts } from '../../core/nodeParts.ts';

/** One step up or down: among its own, then out of its group or list, or over to the page or section beside. */
export function moveStep(form: FormDefinition, node: NodeKey, by: -1 | 1): Command | undefined {
  const parts = nodeParts(node);
  if (parts?.kind === 'section') {
    const after = behind(form.sections, parts.id, by);
    return after && { type: 'moveSection', section: parts.id, ...after };
  }
  if (parts?.kind === 'page') return movePageStep(form, parts.id, by);
  if (parts?.kind !== 'field') return undefined;
  const spot = fieldStep(form, parts.address, by);
  return spot && { type: 'moveField', field: parts.address, to: spot };
}

/** Behind which neighbour something stands after the step; undefined at the end of the row. */
function behind(
  all: readonly { readonly id: string }[],
  id: string,
  by: -1 | 1,
): { readonly after?: string } | undefined {
  const at = all.findIndex((one) => one.id === id);
  if (at < 0 || !all[at + by]) return undefined;
  const after = all[by === 1 ? at + 1 : at - 2]?.id;
  return after === undefined ? {} : { after };
}

function movePageStep(form: FormDefinition, page: string, by: -1 | 1): Command | undefined {
  const at = form.sections.findIndex((section) => section.pages.some(({ id }) => id === page));
  const own = form.sections[at];
  if (!own) return undefined;
  const after = behind(own.pages, page, by);
  if (after) return { type: 'movePage', page, section: own.id, ...after };
  const beside = form.sections[at + by];
  // A section always has a page.
  if (!beside || own.pages.length === 1) return undefined;
  const last = by === -1 ? beside.pages.at(-1)?.id : undefined;
  return { type: 'movePage', page, section: beside.id, ...(last !== undefined && { after: last }) };
}

function fieldStep(form: FormDefinition, address: Address, by: -1 | 1): Spot | undefined {
  const container = containerOf(form, address)?.in;
  if (!container) return undefined;
  const after = behind(fieldsIn(form, container), idOf(address), by);
  if (after) return { in: container, ...after };
  if ('field' in container) return beside(form, container.field, by);
  if (!('page' in container)) return undefined;
  const pages = form.sections.flatMap((section) => section.pages);
  const page = pages[pages.findIndex(({ id }) => id === container.page) + by];
  if (!page) return undefined;
  const last = by === -1 ? page.fields.at(-1)?.id : undefined;
  return { in: { page: page.id }, ...(last !== undefined && { after: last }) };
}

/** Out of a group or list: before or behind it. */
function beside(form: FormDefinition, around: Address, by: -1 | 1): Spot | undefined {
  const spot = containerOf(form, around);
  return spot && (by === 1 ? { in: spot.in, after: idOf(around) } : spot);
}

/** The fields that a container holds. */
export function fieldsIn(form: FormDefinition, container: Container): readonly Field[] {
  const keys = locateContainer(form, container);
  return (keys && (valueAt(form, keys) as readonly Field[] | undefined)) ?? [];
}
