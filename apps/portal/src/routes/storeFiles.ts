import { joinable, type Post, questionsAt, withFile } from '@formularwerk/assistant';
import { asFileField, type Entries, type Entry, type FieldView, type Problem } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import type { OpenFiling } from './openFiling.ts';

/**
 * Stores the chosen files with the draft, before anything else is judged: a file must survive a mistake in the question
 * beside it. Gives their entries, and a problem for each that was refused.
 */
export const storeFiles = async (
  visit: Visit,
  { token, walk, filing }: OpenFiling,
  files: Post['files'],
): Promise<{ readonly entries: Entries; readonly problems: readonly Problem[] }> => {
  const views = new Map(questionsAt(walk, filing.place).map((view) => [view.path, view]));
  const entries: Record<string, Entry> = {};
  const problems: Problem[] = [];
  for (const { path, file } of files) {
    const content = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), declared: file.type };
    const result = await visit.backend.upload(visit.params.kommune ?? '', token, path, content);
    const view = views.get(path);
    if (result?.outcome === 'stored' && view)
      entries[path] = withFile(withEntry(view, entries[path]), result.file);
    if (result?.outcome === 'refused')
      problems.push({ ...result.problem, path, params: { ...result.problem.params, file: file.name } });
  }
  return { entries, problems };
};

/** Has one document made of the pictures of a question, as they stand there now. Gives the same as `storeFiles`. */
export const joinFiles = async (
  visit: Visit,
  { token, walk, filing }: OpenFiling,
  path: string,
): Promise<{ readonly entries: Entries; readonly problems: readonly Problem[] }> => {
  const view = questionsAt(walk, filing.place).find((one) => one.path === path);
  const files = view ? joinable(view).map(({ id }) => id) : [];
  if (!view || files.length === 0) return { entries: {}, problems: [] };
  const result = await visit.backend.joinFiles(visit.params.kommune ?? '', token, path, files);
  if (result?.outcome === 'stored')
    return { entries: { [path]: withFile(view, result.file, files) }, problems: [] };
  return { entries: {}, problems: result ? [{ ...result.problem, path }] : [] };
};

/** The question with what was stored for it a moment ago. */
const withEntry = (view: FieldView, entry: Entry | undefined): FieldView =>
  entry === undefined ? view : { ...view, entry };

/** A page sent again after a conflict can't bring its files again: it names those that were stored the first time. */
export const keptFiles = (open: OpenFiling, data: FormData): Entries => {
  const kept: Record<string, Entry> = {};
  for (const { path, definition } of questionsAt(open.walk, open.filing.place)) {
    const files = data.getAll(`_file:${path}`).filter((value) => typeof value === 'string');
    const [first] = files;
    if (asFileField(definition) && first !== undefined) kept[path] = files.length === 1 ? first : files;
  }
  return kept;
};

/** The controls that say it, for the page that asks which version shall hold. */
export const fileControls = (entries: Entries): readonly (readonly [name: string, value: string])[] =>
  Object.entries(entries).flatMap(([path, entry]) =>
    [entry].flat().map((file: string) => [`_file:${path}`, file] as const),
  );
