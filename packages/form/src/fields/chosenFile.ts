import type { FileField } from '../generated/definition.ts';
import type { Fault } from './fieldType.ts';
import { ALL, acceptedTypes, maxSizeOf, writeSize } from './fileLimits.ts';

const ENDINGS: Readonly<Record<string, RegExp>> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.(jpe?g|jfif)$/i,
  'image/png': /\.png$/i,
  'image/tiff': /\.tiff?$/i,
};

/** What can be told of a chosen file before any of it is sent, by its name and size. Its content judges the server. */
export function chosenFault(
  field: FileField,
  { name, size }: { readonly name: string; readonly size: number },
): Fault | undefined {
  if (size === 0) return { code: 'file.empty' };
  if (/\.hei[cf]$/i.test(name)) return { code: 'file.heic' };
  if (!acceptedTypes(field).some((type) => ENDINGS[type]?.test(name)))
    return { code: 'file.type', params: { allowed: allowedTypes(field) } };
  const max = maxSizeOf(field);
  return size > max ? { code: 'file.size', params: { max: writeSize(max, 'de') } } : undefined;
}

/** The kinds of files that a field takes, as people read them. */
export const allowedTypes = ({ accept }: FileField): string =>
  (accept ?? ALL)
    .map((name) => name.toUpperCase())
    .join(', ')
    .replace(/, (?=\w+$)/, ' und ');
