import { childFields } from '../fields/childFields.ts';
import type { ComputedField, Field, FormDefinition, ListField } from '../generated/definition.ts';

/** A field where its answer has its place: sections and pages leave no trace in answers. */
export interface Placed {
  readonly field: Field;
  /** Section, page and field have no condition: it is shown to everyone. */
  readonly always: boolean;
}

/** The form's fields in order, declarations last; sections and pages only decide whether one is always shown. */
export const placedFields = (definition: FormDefinition): Placed[] => [
  ...definition.sections.flatMap((section) =>
    section.pages.flatMap((page) =>
      place(page.fields, section.showIf === undefined && page.showIf === undefined),
    ),
  ),
  ...place(definition.declarations ?? [], true),
];

/** The fields of a group or item: `always` is meant within it. */
export const place = (fields: readonly Field[], always = true): Placed[] =>
  fields.map((field) => ({ field, always: always && field.showIf === undefined }));

/** The fields of a list's entry; a page of it that has a condition is not shown to every entry. */
export const placeItem = ({ fields = [], pages = [] }: ListField): Placed[] => [
  ...place(fields),
  ...pages.flatMap((page) => place(page.fields, page.showIf === undefined)),
];

/**
 * Whether every submission has an answer here. What depends on conditions is the engine's business and counts as not
 * required: a schema must accept whatever the engine accepts.
 */
export function isRequired({ field, always }: Placed): boolean {
  if (!always) return false;
  if (field.type === 'list') return (field.min ?? 0) > 0;
  const inside = childFields(field);
  if (inside) return place(inside).some(isRequired);
  return 'required' in field && field.required === true;
}

/** The same for a computed value: one that came to nothing keeps a submission back unless it is optional. */
export const isComputedRequired = (field: ComputedField, always: boolean): boolean =>
  always && field.optional !== true;
