import { type FieldView, type FileAnswer, filesIn, type Problem, type Walk } from '@formularwerk/form';
import { fileFieldAt } from '../fileField.ts';
import type { Upload } from '../store/uploads.ts';

/** A file that the answers name, with the path of its question. */
export interface NamedFile {
  readonly path: string;
  readonly label: string;
  readonly file: FileAnswer;
}

/** The files of all visible questions. */
export const namedFiles = (walk: Walk): NamedFile[] =>
  [...walk.pages.flatMap((page) => page.fields), ...walk.declarations].flatMap(filesOf);

function filesOf(view: FieldView): NamedFile[] {
  if (view.fields) return view.fields.flatMap(filesOf);
  if (view.list) return view.list.items.flatMap((item) => item.fields.flatMap(filesOf));
  return filesIn(view.answer).map((file) => ({ path: view.path, label: view.label, file }));
}

/**
 * A file must have been uploaded to this draft, at this question, and be named as it was stored. One that the scanner
 * has found something in is refused; one that it has not judged yet is taken, and held back.
 */
export const fileProblems = (walk: Walk, uploads: readonly Upload[]): Problem[] =>
  namedFiles(walk).flatMap(({ path, label, file }): Problem[] => {
    const found = uploads.find((upload) => isSame(upload, file) && upload.field === placeOf(walk, path));
    if (!found) return [{ path, code: 'file.unknown', params: { label } }];
    return found.scan === 'infected'
      ? [{ path, code: 'file.virus', params: { label, file: file.name } }]
      : [];
  });

const placeOf = (walk: Walk, path: string): string | undefined =>
  fileFieldAt(walk.form.definition, path)?.place;

const isSame = ({ file: stored }: Upload, file: FileAnswer): boolean =>
  (['id', 'name', 'size', 'mediaType', 'sha256'] as const).every((name) => stored[name] === file[name]);
