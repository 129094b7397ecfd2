import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FileAnswer } from '@formularwerk/form';
import { readBytes } from './readJsonFile.ts';
import { Refusal } from './refusal.ts';
import type { Call } from './verb.ts';

export interface AttachedFile {
  /** Path of the question, as in the answers: `ort.lageplan`, `elemente[0].foto`. */
  readonly path: string;
  readonly answer: FileAnswer;
  readonly bytes: Uint8Array;
}

/** The files that `--attach FIELD=FILE` names, each as the answer that it is. */
export async function attachedFiles({ all }: Call): Promise<readonly AttachedFile[]> {
  const files: AttachedFile[] = [];
  for (const given of all('attach')) {
    const [, path, file] = /^([^=]+)=(.+)$/.exec(given) ?? [];
    if (path === undefined || file === undefined || !PATH.test(path)) throw notAttachable(given);
    const bytes = await readBytes(file);
    files.push({ path, answer: answerOf(basename(file), bytes), bytes });
  }
  return files;
}

/** The answers with the files in their places; groups that are not there yet are made. */
export const withFiles = (answers: unknown, files: readonly AttachedFile[]): unknown =>
  files.reduce<unknown>(
    (result, { path, answer }) => put(result, path.match(/[^.[\]]+/g) ?? [], answer),
    answers,
  );

function put(target: unknown, [key, ...rest]: readonly string[], answer: FileAnswer): unknown {
  if (key === undefined) return answer;
  if (Array.isArray(target))
    return target.map((item, index) => (index === Number(key) ? put(item, rest, answer) : item));
  const inside = isObject(target) ? target[key] : undefined;
  return { ...(isObject(target) && target), [key]: put(inside, rest, answer) };
}

function answerOf(name: string, bytes: Uint8Array): FileAnswer {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id: sha256.slice(0, 32),
    name: name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '_').slice(0, 200),
    size: bytes.length,
    mediaType: mediaTypeOf(bytes),
    sha256,
  };
}

/** What a file is, by how it begins; a name may say anything. */
const mediaTypeOf = (bytes: Uint8Array): string =>
  BEGINNINGS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.mediaType ??
  'application/octet-stream';

const BEGINNINGS = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/tiff', begins: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', begins: [0x4d, 0x4d, 0x00, 0x2a] },
] as const;

const PATH = /^[a-z][a-zA-Z0-9]*(\[\d+\])?(\.[a-z][a-zA-Z0-9]*(\[\d+\])?)*$/;

const notAttachable = (given: string): Refusal =>
  new Refusal(
    {
      de: `„${given}“ sagt nicht, welche Datei zu welcher Frage gehört: --attach ort.lageplan=plan.pdf`,
      en: `“${given}” does not say which file belongs to which question: --attach ort.lageplan=plan.pdf`,
    },
    { showUsage: true },
  );

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
