import { type Form, parseForm, type Result } from '@formularwerk/form';
import { readJsonFile } from './readJsonFile.ts';
import type { Language } from './verb.ts';

/** The form in a file, through the only door; or everything that is wrong with it. */
export async function readForm(file: string, language: Language): Promise<Result<Form>> {
  const json = await readJsonFile(file, language);
  return json.ok ? parseForm(json.value) : json;
}
