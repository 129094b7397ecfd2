import {
  asFileField,
  childFields,
  type Field,
  type FileField,
  type FormDefinition,
  topFields,
} from '@formularwerk/form';

/** A file field, and where it stands: `elemente[].foto`, list items left out. */
export interface FilePlace {
  readonly field: FileField;
  readonly place: string;
}

/**
 * The file field at the path of an entry. Which item of a list it is does not count: an answer names its items by
 * their place, a draft by their id, and both mean the same field.
 */
export const fileFieldAt = (definition: FormDefinition, path: string): FilePlace | undefined =>
  search(topFields(definition), path.split('.'), '');

function search(
  fields: readonly Field[],
  [id, ...rest]: readonly string[],
  before: string,
): FilePlace | undefined {
  const field = fields.find((one) => one.id === id);
  if (!field) return undefined;
  const file = asFileField(field);
  if (file && rest.length === 0) return { field: file, place: before + field.id };
  const inside = childFields(field);
  if (!inside) return undefined;
  return field.type === 'list'
    ? search(inside, rest.slice(1), `${before}${field.id}[].`)
    : search(inside, rest, `${before}${field.id}.`);
}
