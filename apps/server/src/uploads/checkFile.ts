import { createHash } from 'node:crypto';
import {
  acceptedTypes,
  allowedTypes,
  type FileAnswer,
  type FileField,
  maxSizeOf,
  writeSize,
} from '@formularwerk/form';
import { cleanFileName } from '../fileName.ts';
import type { Fault } from './fault.ts';
import { agrees, isHeic, kindOf } from './fileKind.ts';
import { inspect } from './inspect.ts';

/** A file as it came. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the browser says that it is. */
  readonly declared?: string | undefined;
}

/** A file that can be kept: what is known of it, without its id, and its bytes. */
export interface KeptFile {
  readonly facts: Omit<FileAnswer, 'id'>;
  readonly bytes: Uint8Array;
}

export type CheckedFile =
  | { readonly ok: true; readonly file: KeptFile }
  | { readonly ok: false; readonly fault: Fault };

/** Judges a file by its content: what it is, whether its name says the same, its size, and at last its structure. */
export async function checkFile(
  { name, bytes, declared = '' }: SentFile,
  field: FileField,
): Promise<CheckedFile> {
  const clean = cleanFileName(name);
  const kind = kindOf(bytes);
  if (bytes.byteLength === 0) return refused({ code: 'file.empty' });
  if (isHeic(bytes)) return refused({ code: 'file.heic' });
  if (!kind || !acceptedTypes(field).includes(kind.mediaType))
    return refused({ code: 'file.type', params: { allowed: allowedTypes(field) } });
  if (bytes.byteLength > maxSizeOf(field)) return refused(tooLarge(field));
  if (!agrees(kind, clean, declared)) return refused({ code: 'file.name' });
  const structure = await inspect(bytes, kind.mediaType);
  if ('code' in structure) return refused(structure);
  const kept = bytes.subarray(0, structure.length);
  const sha256 = createHash('sha256').update(kept).digest('hex');
  const facts = { name: clean, size: kept.byteLength, mediaType: kind.mediaType, sha256 };
  return { ok: true, file: { facts, bytes: kept } };
}

const refused = (fault: Fault): CheckedFile => ({ ok: false, fault });

export const tooLarge = (field: FileField): Fault => ({
  code: 'file.size',
  params: { max: writeSize(maxSizeOf(field), 'de') },
});
