import type { Entry, FileAnswer, Json } from '../entries.ts';
import type { FeelContext, FeelValue } from '../feel/values.ts';
import type { FileField } from '../generated/definition.ts';
import { forbiddenCharacter } from '../texts/cleanText.ts';
import { allowedTypes } from './chosenFile.ts';
import type { Fault, Reading } from './fieldType.ts';
import { acceptedTypes, maxSizeOf, writeSize } from './fileLimits.ts';
import { maxFilesOf, takesMany } from './takesMany.ts';

/** What an entry says that the store knows about files, as the answer. */
export function readFiles(entry: Entry, field: FileField): Reading {
  const files = (typeof entry === 'string' ? [entry] : entry).filter((one) => one !== '').map(parseFile);
  if (files.length === 0 || files.includes(undefined)) return { fault: { code: 'file.unknown' } };
  if (takesMany(field)) return { answer: files.map((one) => ({ ...(one as FileAnswer) })) };
  return files.length === 1
    ? { answer: { ...(files[0] as FileAnswer) } }
    : { fault: { code: 'file.max', params: { max: 1, now: files.length } } };
}

/** The answer as the store's words about its files; undefined where it is none. */
export function filesEntry(answer: unknown, field: FileField): Entry | undefined {
  if (!takesMany(field)) return isFile(answer) ? JSON.stringify(pick(answer)) : undefined;
  return Array.isArray(answer) && answer.length > 0 && answer.every(isFile)
    ? answer.map((one) => JSON.stringify(pick(one)))
    : undefined;
}

/** The answer as people read it: names and sizes. */
export const writeFiles = (answer: Json, language: string): string =>
  filesIn(answer)
    .map(({ name, size }) => `${name} (${writeSize(size, language)})`)
    .join(', ');

/** Too many, too large, of a type that is not taken. */
export function fileFaults(answer: Json, field: FileField): readonly Fault[] {
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
        : [{ code: 'file.type', params: { allowed: allowedTypes(field) } }]),
      ...(one.size <= size ? [] : [{ code: 'file.size', params: { max: writeSize(size, 'de') } }]),
    ]),
    ...(now > max ? [{ code: 'file.max', params: { max, now } }] : []),
  ];
}

/** What expressions see of it. */
export const filesValue = (answer: Json): FeelValue =>
  Array.isArray(answer) ? filesIn(answer).map(lifted) : isFile(answer) ? lifted(answer) : null;

/** The files of an answer, whether it may be one or several. */
export const filesIn = (answer: Json | undefined): readonly FileAnswer[] =>
  (Array.isArray(answer) ? answer : [answer]).filter(isFile);

const lifted = ({ id, name, mediaType, sha256 }: FileAnswer): FeelContext =>
  new Map(Object.entries({ id, name, mediaType, sha256 }));

export const ID = /^[A-Za-z0-9_-]{1,64}$/;
export const SHA256 = /^[0-9a-f]{64}$/;

/** The file that an entry names; undefined when the entry is none. */
function parseFile(entry: string): FileAnswer | undefined {
  try {
    const value: unknown = JSON.parse(entry);
    return isFile(value) ? pick(value) : undefined;
  } catch {
    return undefined; // not JSON is not a file
  }
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
