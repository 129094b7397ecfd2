import type { FileField } from '../generated/definition.ts';

/** Most files that a field takes. */
export const maxFilesOf = (field: FileField): number => field.max ?? 1;

/** One of the questions of an evidence has a list of files, however many it takes. */
export const takesMany = (field: FileField & { readonly many?: boolean }): boolean =>
  field.many === true || maxFilesOf(field) > 1;
