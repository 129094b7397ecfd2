import { readFile } from 'node:fs/promises';
import { failure, type Result, success } from '@formularwerk/form';
import { ownProblem } from './findings.ts';
import { jsonFault } from './jsonFault.ts';
import { Refusal } from './refusal.ts';
import { resolvePath } from './resolvePath.ts';
import type { Language } from './verb.ts';

/** The text of a JSON file, known to be JSON; a problem with line and column otherwise. A byte order mark is skipped. */
export async function readJsonText(file: string, language: Language): Promise<Result<string>> {
  const bytes = await readBytes(file);
  const text = decode(bytes);
  if (text === undefined)
    return failure(
      ownProblem(
        '',
        'json.encoding',
        {
          de: 'Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie mit dieser Zeichenkodierung.',
          en: 'The file is not written in UTF-8. Save it in this encoding.',
        }[language],
      ),
    );
  const fault = jsonFault(text);
  return fault
    ? failure(ownProblem(`${fault.line}:${fault.column}`, 'json.syntax', fault.message[language]))
    : success(text);
}

/** What a JSON file holds. */
export async function readJsonFile(file: string, language: Language): Promise<Result<unknown>> {
  const text = await readJsonText(file, language);
  return text.ok ? success(JSON.parse(text.value)) : text;
}

/** A file's bytes; a Refusal that says why when it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolvePath(file));
  } catch (error) {
    throw new Refusal(unreadable(file, (error as { code?: string }).code ?? ''));
  }
}

function unreadable(file: string, code: string) {
  const { de, en } = REASONS[code] ?? { de: `nicht gelesen werden (${code})`, en: `be read (${code})` };
  return { de: `${file} kann ${de}.`, en: `${file} cannot ${en}.` };
}

const REASONS: Readonly<Record<string, { de: string; en: string }>> = {
  ENOENT: { de: 'nicht gefunden werden', en: 'be found' },
  EISDIR: { de: 'nicht gelesen werden, es ist ein Ordner', en: 'be read, it is a folder' },
  EACCES: { de: 'nicht gelesen werden, die Berechtigung fehlt', en: 'be read, permission is denied' },
};

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // a byte that UTF-8 does not have
  }
}
