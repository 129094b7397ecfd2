import { type Form, parseForm, type Result } from '@formularwerk/form';
import { migrateForm } from '@formularwerk/form/migrate';
import { readJsonFile } from './readJsonFile.ts';
import type { Language } from './verb.ts';

/** The form in a file of any format, through the only door; or everything that is wrong with it. */
export async function readForm(file: string, language: Language): Promise<Result<Form>> {
  const json = await readJsonFile(file, language);
  const migrated = json.ok ? migrateForm(json.value) : json;
  return migrated.ok ? parseForm(migrated.value) : migrated;
}
