import { type Post, questionsAt } from '@formularwerk/assistant';
import type { Entries, Problem } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import type { OpenFiling } from './openFiling.ts';

/**
 * Stores the chosen files with the draft, before anything else is judged: a file must survive a mistake in the question
 * beside it. Gives their entries, and a problem for each that was refused.
 */
export const storeFiles = async (
  visit: Visit,
  { token }: OpenFiling,
  files: Post['files'],
): Promise<{ readonly entries: Entries; readonly problems: readonly Problem[] }> => {
  const entries: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const { path, file } of files) {
    const content = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const result = await visit.backend.upload(visit.params.kommune ?? '', token, path, content);
    if (result?.outcome === 'stored') entries[path] = JSON.stringify(result.file);
    if (result?.outcome === 'refused') problems.push({ ...result.problem, path });
  }
  return { entries, problems };
};

/** A page sent again after a conflict can't bring its files again: it names those that were stored the first time. */
export const keptFiles = (open: OpenFiling, data: FormData): Entries => {
  const paths = new Set(
    questionsAt(open.walk, open.filing.place)
      .filter(({ type }) => type === 'file')
      .map(({ path }) => path),
  );
  const kept: Record<string, string> = {};
  for (const path of paths) {
    const entry = data.get(`_file:${path}`);
    if (typeof entry === 'string') kept[path] = entry;
  }
  return kept;
};

/** The controls that say it, for the page that asks which version shall hold. */
export const fileControls = (entries: Entries): readonly (readonly [name: string, value: string])[] =>
  Object.entries(entries).flatMap(([path, entry]) =>
    typeof entry === 'string' ? [[`_file:${path}`, entry] as const] : [],
  );
