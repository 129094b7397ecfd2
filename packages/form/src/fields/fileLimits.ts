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
