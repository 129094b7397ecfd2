import { type FormDefinition, parseForm } from '@formularwerk/form';
import { authorMessage } from '@formularwerk/form/messages';
import { migrateForm } from '@formularwerk/form/migrate';
import { sayPlace } from './sayPlace.ts';

/** Something wrong in a file, with its place in words. */
export interface FileProblem {
  readonly place: string;
  readonly message: string;
}

export type ReadFile =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly isJson: boolean; readonly problems: readonly FileProblem[] };

/** The form in a file that was saved before, here or elsewhere, or everything that is wrong with it. */
export function readFormFile(text: string): ReadFile {
  const json = readJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return { ok: false, isJson: false, problems: [] };
  const migrated = migrateForm(json.value);
  const parsed = migrated.ok ? parseForm(migrated.value) : migrated;
  if (parsed.ok) return { ok: true, definition: parsed.value.definition };
  const problems = parsed.problems.map((problem) => ({
    place: sayPlace(json.value, problem.path),
    message: authorMessage(problem),
  }));
  return { ok: false, isJson: true, problems };
}

/** Wrapped, because a file may hold any value. */
const readJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
