import { childFields } from '../fields/childFields.ts';
import type { Field, FormDefinition } from '../generated/definition.ts';

/** A field of a form with what it stands in. */
export interface PlacedField {
  readonly field: Field;
  /** The ids down to it, without items: `elemente.laengeM`. */
  readonly address: string;
  /** The addresses of the lists around it, from the outside in. */
  readonly lists: readonly string[];
}

/** What entries can be about: every field that holds an answer, by its address. */
export function placedFields(definition: FormDefinition): ReadonlyMap<string, PlacedField> {
  const found = new Map<string, PlacedField>();
  const collect = (fields: readonly Field[], around: string, lists: readonly string[]): void => {
    for (const field of fields) {
      if (field.type === 'computed' || field.type === 'info') continue;
      const address = around === '' ? field.id : `${around}.${field.id}`;
      found.set(address, { field, address, lists });
      collect(childFields(field) ?? [], address, field.type === 'list' ? [...lists, address] : lists);
    }
  };
  for (const section of definition.sections) for (const page of section.pages) collect(page.fields, '', []);
  collect(definition.declarations ?? [], '', []);
  return found;
}

/** The field that an entry is of, and the ids of the items it is in. */
export function fieldOfEntry(
  path: string,
  fields: ReadonlyMap<string, PlacedField>,
): { readonly placed: PlacedField; readonly items: readonly string[] } | undefined {
  const items: string[] = [];
  let address = '';
  let placed: PlacedField | undefined;
  const segments = path.split('.');
  for (let index = 0; index < segments.length; index++) {
    if (placed?.field.type === 'list') items.push(segments[index++] ?? '');
    if (index >= segments.length) return undefined;
    address = address === '' ? (segments[index] ?? '') : `${address}.${segments[index]}`;
    placed = fields.get(address);
    if (!placed) return undefined;
  }
  return placed && { placed, items };
}

/** The path of a field's entry in items: the other way round. */
export function entryPath({ address, lists }: PlacedField, items: readonly string[]): string {
  const segments = address.split('.');
  const insert = new Map(lists.map((list, index) => [list.split('.').length, items[index] ?? '']));
  return segments
    .flatMap((segment, index) => {
      const item = insert.get(index);
      return item === undefined ? [segment] : [item, segment];
    })
    .join('.');
}
