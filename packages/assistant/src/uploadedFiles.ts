import {
  acceptedTypes,
  asFileField,
  type Entry,
  type FieldView,
  type FileAnswer,
  filesIn,
  maxFilesOf,
} from '@formularwerk/form';

/**
 * The entry of a field after a file was stored for it: one more where several may be, else this one instead. One that
 * others were joined to takes the place of the first of them, and they are gone.
 */
export function withFile(view: FieldView, stored: FileAnswer, joined: readonly string[] = []): Entry {
  const field = asFileField(view.definition);
  const entry = JSON.stringify(stored);
  if (!field || maxFilesOf(field) === 1) return entry;
  const others = entriesOf(view).filter((other) => other !== entry);
  const isJoined = (other: string) => joined.some((id) => id === (JSON.parse(other) as FileAnswer).id);
  const at = others.findIndex(isJoined);
  if (at < 0) return [...others, entry];
  const kept = (some: readonly string[]) => some.filter((other) => !isJoined(other));
  return [...kept(others.slice(0, at)), entry, ...kept(others.slice(at))];
}

/** The entry of a field with one of its files a place earlier or later. */
export function withFileMoved(view: FieldView, id: string, by: -1 | 1): Entry {
  const files = [...filesIn(view.answer)];
  const at = files.findIndex((file) => file.id === id);
  const [one, other] = [files[at], files[at + by]];
  if (one && other) {
    files[at] = other;
    files[at + by] = one;
  }
  return files.map((file) => JSON.stringify(file));
}

/** The pictures of a field that could become one document; empty where that makes no sense or no PDF is taken. */
export function joinable(view: FieldView): readonly FileAnswer[] {
  const field = asFileField(view.definition);
  if (!field || maxFilesOf(field) === 1 || !acceptedTypes(field).includes('application/pdf')) return [];
  const pictures = filesIn(view.answer).filter(({ mediaType }) => PICTURES.includes(mediaType));
  return pictures.length > 1 ? pictures : [];
}

const PICTURES = ['image/jpeg', 'image/png'];

/** The entry of a field without one of its files; without any where none is named. */
export function withoutFile(view: FieldView, id: string | undefined): Entry {
  const kept = id === undefined ? [] : filesIn(view.answer).filter((file) => file.id !== id);
  return kept.length === 0 ? '' : kept.map((file) => JSON.stringify(file));
}

const entriesOf = ({ entry = '' }: FieldView): readonly string[] =>
  (typeof entry === 'string' ? [entry] : entry).filter((one) => one !== '');
