import type { FileAnswer, Json } from '../entries.ts';
import type { FeelType } from '../feel/feelType.ts';
import type { FeelContext } from '../feel/values.ts';
import type { FileField } from '../generated/definition.ts';
import { forbiddenCharacter } from '../texts/cleanText.ts';
import type { Fault, TypeSchema, ValueType } from './fieldType.ts';

export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const;
const ALL = ['pdf', 'jpg', 'png', 'tiff'] as const;
const LARGEST = 10 * 1024 * 1024;

/** Media types that a file field takes. */
export const acceptedTypes = (field: FileField): readonly string[] =>
  (field.accept ?? ALL).map((name) => MEDIA_TYPES[name]);

/** Most files that a field takes. */
export const maxFilesOf = (field: FileField): number => field.max ?? 1;

/** One of the questions of an evidence has a list of files, however many it takes. */
const takesMany = (field: FileField & { readonly many?: boolean }): boolean =>
  field.many === true || maxFilesOf(field) > 1;

/** Most bytes that a file field takes. */
export const maxSizeOf = (field: FileField): number => field.maxSize ?? LARGEST;

/**
 * A document, or several. Its entry is the JSON text of what the store knows about it, or several of them; the bytes
 * are elsewhere.
 */
export const file: ValueType<FileField> = {
  type: 'file',
  how: 'upload',
  absent: (field) => (takesMany(field) ? [] : null),
  read: (entry, field) => {
    const files = (typeof entry === 'string' ? [entry] : entry).filter((one) => one !== '').map(parseFile);
    if (files.length === 0 || files.includes(undefined)) return { fault: { code: 'file.unknown' } };
    if (takesMany(field)) return { answer: files.map((one) => ({ ...(one as FileAnswer) })) };
    return files.length === 1
      ? { answer: { ...(files[0] as FileAnswer) } }
      : { fault: { code: 'file.max', params: { max: 1, now: files.length } } };
  },
  entry: (answer, field) => {
    if (!takesMany(field)) return isFile(answer) ? JSON.stringify(pick(answer)) : undefined;
    return Array.isArray(answer) && answer.length > 0 && answer.every(isFile)
      ? answer.map((one) => JSON.stringify(pick(one)))
      : undefined;
  },
  write: (answer, _field, language) =>
    filesIn(answer)
      .map(({ name, size }) => `${name} (${writeSize(size, language)})`)
      .join(', '),
  validate: (answer, field) => {
    const [types, size, max, now] = [
      acceptedTypes(field),
      maxSizeOf(field),
      maxFilesOf(field),
      filesIn(answer).length,
    ];
    return [
      ...filesIn(answer).flatMap((one): Fault[] => [
        ...(types.includes(one.mediaType)
          ? []
          : [{ code: 'file.type', params: { allowed: allowed(field) } }]),
        ...(one.size <= size ? [] : [{ code: 'file.size', params: { max: writeSize(size, 'de') } }]),
      ]),
      ...(now > max ? [{ code: 'file.max', params: { max, now } }] : []),
    ];
  },
  lift: (answer) =>
    Array.isArray(answer) ? filesIn(answer).map(lifted) : isFile(answer) ? lifted(answer) : null,
  lower: () => undefined,
};

export const fileSchema: TypeSchema<FileField> = {
  answerSchema: (field) =>
    takesMany(field)
      ? { type: 'array', items: schemaOfOne(field), minItems: 1, maxItems: maxFilesOf(field) }
      : schemaOfOne(field),
  feelType: (field) =>
    takesMany(field)
      ? { kind: 'list', nullable: false, mayBeEmpty: field.required !== true, of: fileFeelType }
      : fileFeelType,
};

/** The files of an answer, whether it may be one or several. */
export const filesIn = (answer: Json | undefined): readonly FileAnswer[] =>
  (Array.isArray(answer) ? answer : [answer]).filter(isFile);

const lifted = ({ id, name, mediaType, sha256 }: FileAnswer): FeelContext =>
  new Map(Object.entries({ id, name, mediaType, sha256 }));

const schemaOfOne = (field: FileField): Readonly<Record<string, Json>> => ({
  type: 'object',
  properties: {
    id: { type: 'string', pattern: ID.source },
    name: { type: 'string', minLength: 1, maxLength: 255 },
    size: { type: 'integer', minimum: 1, maximum: maxSizeOf(field) },
    mediaType: { enum: [...acceptedTypes(field)] },
    sha256: { type: 'string', pattern: SHA256.source },
  },
  required: ['id', 'name', 'size', 'mediaType', 'sha256'],
  additionalProperties: false,
});

/** What expressions see of one file. */
export const fileFeelType: FeelType = {
  kind: 'context',
  nullable: false,
  fields: new Map(
    (['id', 'name', 'mediaType', 'sha256'] as const).map((name) => [
      name,
      { kind: 'string', nullable: false } as const,
    ]),
  ),
};

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** The file that an entry names; undefined when the entry is none. */
export function parseFile(entry: string): FileAnswer | undefined {
  try {
    const value: unknown = JSON.parse(entry);
    return isFile(value) ? pick(value) : undefined;
  } catch {
    return undefined; // not JSON is not a file
  }
}

/** A size as people and their computers write it: `1,2 MB` of 1,048,576 bytes, `12 kB` of 1,024. */
export function writeSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1024 * 1024
      ? [Math.max(1, Math.round(bytes / 1024)), 'kB']
      : [Math.round((bytes * 10) / (1024 * 1024)) / 10, 'MB'];
  return `${language.startsWith('en') ? value : String(value).replace('.', ',')}\u00a0${unit}`;
}

const pick = ({ id, name, size, mediaType, sha256 }: FileAnswer): FileAnswer => ({
  id,
  name,
  size,
  mediaType,
  sha256,
});

function isFile(value: unknown): value is FileAnswer & { [key: string]: Json } {
  const { id, name, size, mediaType, sha256 } = Object(value) as Record<string, unknown>;
  return (
    [id, name, mediaType, sha256].every((one) => typeof one === 'string') &&
    ID.test(String(id)) &&
    SHA256.test(String(sha256)) &&
    String(name).trim() !== '' &&
    [...String(name)].length <= 255 &&
    !forbiddenCharacter(String(name), true) &&
    Number.isSafeInteger(size) &&
    Number(size) > 0
  );
}

const allowed = (field: FileField): string =>
  (field.accept ?? ALL)
    .map((name) => name.toUpperCase())
    .join(', ')
    .replace(/, (?=\w+$)/, ' und ');
