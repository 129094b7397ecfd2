import {
  asFileField,
  type Entry,
  type FieldView,
  type FileAnswer,
  filesIn,
  maxFilesOf,
} from '@formularwerk/form';

/** The entry of a field after a file was stored for it: one more where several may be, else this one instead. */
export function withFile(view: FieldView, stored: FileAnswer): Entry {
  const field = asFileField(view.definition);
  const entry = JSON.stringify(stored);
  if (!field || maxFilesOf(field) === 1) return entry;
  return [...entriesOf(view).filter((other) => other !== entry), entry];
}

/** The entry of a field without one of its files; without any where none is named. */
export function withoutFile(view: FieldView, id: string | undefined): Entry {
  const kept = id === undefined ? [] : filesIn(view.answer).filter((file) => file.id !== id);
  return kept.length === 0 ? '' : kept.map((file) => JSON.stringify(file));
}

const entriesOf = ({ entry = '' }: FieldView): readonly string[] =>
  (typeof entry === 'string' ? [entry] : entry).filter((one) => one !== '');
