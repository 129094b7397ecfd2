import type { Field, FormDefinition } from '@formularwerk/form';
import { containerOf, fieldAt, pageAt } from '../../core/lookups.ts';
import type { Container, NodeKey, Spot } from '../../core/node.ts';
import { idOf, nodeParts } from '../../core/nodeParts.ts';
import { outline } from '../../core/outline.ts';
import { labelOf, nameOf } from '../../core/say.ts';
import { textOf } from '../../core/textOf.ts';
import type { SelectOption } from '../controls/SelectControl.tsx';
import { fieldsIn } from './moves.ts';
import { rowKeyOf } from './visibleRows.ts';

/**
 * Where something new goes: behind the question that is selected, at the end of a selected page, group or list. What is
 * worked out goes behind the list, where it can count and add up the entries.
 */
export function spotFor(form: FormDefinition, selected: NodeKey, type?: Field['type']): Spot {
  const parts = nodeParts(rowKeyOf(selected));
  if (parts?.kind === 'page' && pageAt(form, parts.id)) return endOf(form, { page: parts.id });
  if (parts?.kind === 'section') {
    const pages = form.sections.find(({ id }) => id === parts.id)?.pages;
    const last = pages?.at(-1);
    if (last) return endOf(form, { page: last.id });
  }
  if (parts?.kind === 'declarations') return endOf(form, { declarations: true });
  if (parts?.kind === 'field') {
    const field = fieldAt(form, parts.address);
    const own = containerOf(form, parts.address);
    const isBehind = type === 'computed' && field?.type === 'list';
    if (field && 'fields' in field && !isBehind) return endOf(form, { field: parts.address });
    if (own && 'computedOf' in own.in) return endOf(form, { field: own.in.computedOf });
    if (own) return { in: own.in, after: idOf(parts.address) };
  }
  return endOf(form, { page: form.sections.at(-1)?.pages.at(-1)?.id ?? '' });
}

export function endOf(form: FormDefinition, container: Container): Spot {
  const last = fieldsIn(form, container).at(-1)?.id;
  return { in: container, ...(last !== undefined && { after: last }) };
}

/** The row of a container. */
export function containerKey(container: Container): NodeKey {
  if ('page' in container) return `page:${container.page}`;
  if ('declarations' in container) return 'declarations';
  return `field:${'field' in container ? container.field : container.computedOf}`;
}

export function containerAtKey(key: NodeKey): Container {
  const parts = nodeParts(key);
  if (parts?.kind === 'page') return { page: parts.id };
  return parts?.kind === 'field' ? { field: parts.address } : { declarations: true };
}

/** Everything that questions can be put into, pages under their sections, groups and lists under their pages. */
export function containerOptions(form: FormDefinition, without?: NodeKey): readonly SelectOption[] {
  const rows = outline(form);
  const section = new Map(
    form.sections.flatMap((own) => own.pages.map(({ id }) => [`page:${id}`, textOf(own.title)])),
  );
  let group: string | undefined;
  return rows.flatMap(({ key, kind, type, label, level }) => {
    if (kind === 'page') group = section.get(key);
    if (kind === 'page') return [{ value: key, label, group }];
    if (type !== 'group' && type !== 'list') return [];
    if (without !== undefined && (key === without || key.startsWith(`${without}.`))) return [];
    return [{ value: key, label: `${'\u2003'.repeat(level - 3)}↳ ${nameOf(form, key)}`, group }];
  });
}

/** The places in a container: first, or behind each of what is in it. */
export function placeOptions(
  form: FormDefinition,
  container: Container,
  without?: string,
): readonly SelectOption[] {
  const fields = fieldsIn(form, container).filter(({ id }) => id !== without);
  return [
    { value: '', label: 'Am Anfang' },
    ...fields.map((field, index) => ({
      value: field.id,
      label: `${index === fields.length - 1 ? 'Am Ende, hinter' : 'Hinter'} ${labelOf(field)}`,
    })),
  ];
}

/** Where it goes, in words: „auf die Seite ‚Betrieb‘, hinter Frage ‚Name‘“. */
export function sayTarget(form: FormDefinition, { in: container, after }: Spot): string {
  const key = containerKey(container);
  const where =
    key === 'declarations'
      ? 'zu den Erklärungen am Ende'
      : 'page' in container
        ? `auf die ${nameOf(form, key)}`
        : `in die ${nameOf(form, key)}`;
  const field = fieldsIn(form, container).find(({ id }) => id === after);
  if (!field) return `${where}, an den Anfang`;
  const behind = 'field' in container ? `field:${container.field}.${field.id}` : `field:${field.id}`;
  return `${where}, hinter: ${nameOf(form, behind as NodeKey)}`;
}

/** The key of a field with this id in a container. */
export const keyIn = (container: Container, id: string): NodeKey =>
  'field' in container ? `field:${container.field}.${id}` : `field:${id}`;
