import type { FileField } from '../generated/definition.ts';

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const;
export const ALL = ['pdf', 'jpg', 'png', 'tiff'] as const;
const LARGEST = 10 * 1024 * 1024;

/** Media types that a file field takes. */
export const acceptedTypes = (field: FileField): readonly string[] =>
  (field.accept ?? ALL).map((name) => MEDIA_TYPES[name]);

/** Most files that a field takes. */
export const maxFilesOf = (field: FileField): number => field.max ?? 1;

/** One of the questions of an evidence has a list of files, however many it takes. */
export const takesMany = (field: FileField & { readonly many?: boolean }): boolean =>
  field.many === true || maxFilesOf(field) > 1;

/** Most bytes that a file field takes. */
export const maxSizeOf = (field: FileField): number => field.maxSize ?? LARGEST;

/** A size as people and their computers write it: `1,2 MB` of 1,048,576 bytes, `12 kB` of 1,024. */
export function writeSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1024 * 1024
      ? [Math.max(1, Math.round(bytes / 1024)), 'kB']
      : [Math.round((bytes * 10) / (1024 * 1024)) / 10, 'MB'];
  return `${language.startsWith('en') ? value : String(value).replace('.', ',')}\u00a0${unit}`;
}
