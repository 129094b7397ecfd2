import type { Address, NodeKey } from '../compare/node.ts';
import { itemFields } from '../fields/childFields.ts';
import type { Field, FormDefinition, Option, Parameter } from '../generated/definition.ts';
import { addressIn } from '../parse/addresses.ts';

/** One level of names, as expressions see it: the form's (''), a group's, or those of a list's items. */
export interface Frame {
  readonly path: Address;
  readonly isItem: boolean;
  readonly names: ReadonlySet<string>;
}

/** Where a part of a form stands: what an expression there can see follows from it. */
export interface Place {
  readonly node: NodeKey;
  /** The levels of names around it, innermost first. */
  readonly frames: readonly Frame[];
  /** Its place in the order of the form … */
  readonly start: number;
  /** … and the place from which on its own name is known; undefined: it bears no name. */
  readonly known?: number;
  readonly showIf?: string | undefined;
  readonly section?: string | undefined;
  readonly page?: string | undefined;
  readonly field?: Field;
  readonly option?: Option;
  readonly parameter?: Parameter;
}

/** Every section, page, field, option and parameter of a form by its key, in the order of the form. Made once a form. */
export function placesOf(form: FormDefinition): ReadonlyMap<NodeKey, Place> {
  const known = cache.get(form) ?? collect(form);
  cache.set(form, known);
  return known;
}

const cache = new WeakMap<FormDefinition, ReadonlyMap<NodeKey, Place>>();

/** The place of what an address means: a field, or a parameter by its id. */
export function placeOf(form: FormDefinition, address: Address): Place | undefined {
  const places = placesOf(form);
  return places.get(`field:${address}`) ?? places.get(`parameter:${address}`);
}

interface Around {
  readonly frames: readonly Frame[];
  readonly section?: string;
  readonly page?: string;
}

function collect(form: FormDefinition): ReadonlyMap<NodeKey, Place> {
  const places = new Map<NodeKey, Place>();
  let order = 0;
  const add = (place: Place): void => void places.set(place.node, place);

  const parameters = form.parameters ?? [];
  const questions = form.sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields));
  const all = [...questions, ...(form.declarations ?? [])];
  const frames = [
    { path: '', isItem: false, names: new Set([...parameters.map(({ id }) => id), ...namesOf(all)]) },
  ];
  for (const parameter of parameters)
    add({ node: `parameter:${parameter.id}`, frames, start: order++, known: order, parameter });
  for (const { id: section, showIf, pages } of form.sections) {
    add({ node: `section:${section}`, frames, start: order++, showIf, section });
    for (const { id: page, showIf: shown, fields } of pages) {
      add({ node: `page:${page}`, frames, start: order++, showIf: shown, section, page });
      addFields(fields, { frames, section, page });
    }
  }
  addFields(form.declarations ?? [], { frames });
  return places;

  function addFields(fields: readonly Field[], around: Around): void {
    for (const field of fields) addField(field, around);
  }

  function addField(field: Field, around: Around): void {
    const outer = around.frames[0]?.path ?? '';
    const address = addressIn(outer, field.id);
    const node: NodeKey = `field:${address}`;
    const start = order++;
    // What stands for the field in the map keeps the order of the form: before what is inside it.
    add({ node, ...around, start, showIf: field.showIf, field });
    if ('options' in field && Array.isArray(field.options))
      for (const option of field.options)
        add({
          node: `option:${address}#${option.id}`,
          ...around,
          start,
          showIf: option.showIf,
          field,
          option,
        });
    const fieldsInside = insideOf(field);
    if (fieldsInside) {
      const inside = { path: address, isItem: field.type === 'list', names: namesOf(fieldsInside) };
      addFields(fieldsInside, { ...around, frames: [inside, ...around.frames] });
    }
    add({ node, ...around, start, known: order++, showIf: field.showIf, field });
    if ('computed' in field) addFields(field.computed ?? [], around);
  }
}

/** The fields that an author put into this one: a group's, those of a list's entry; undefined where none can be. */
const insideOf = (field: Field): readonly Field[] | undefined =>
  field.type === 'group' ? field.fields : field.type === 'list' ? itemFields(field) : undefined;

const namesOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(
    fields.flatMap((field) => [
      field.id,
      ...('computed' in field ? (field.computed ?? []).map(({ id }) => id) : []),
    ]),
  );
