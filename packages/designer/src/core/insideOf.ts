import { type Field, itemFields } from '@formularwerk/form';

/** The fields that an author put into this one: a group's, those of a list's entry; undefined where none can be. */
export const insideOf = (field: Field): readonly Field[] | undefined =>
  field.type === 'group' ? field.fields : field.type === 'list' ? itemFields(field) : undefined;
