import type { FieldView, FileAnswer, Json, Walk } from '@formularwerk/form';
import { shownFields } from './shownFields.ts';

/** A file that belongs to the application, with the place of its question: `elemente[0].skizze`. */
export interface Attachment extends FileAnswer {
  path: string;
  /** The question that it answers, in the language of the submission. */
  label: string;
}

/** The files of a walked application, in the form's order. */
export function attachmentsOf(walk: Walk): Attachment[] {
  const all = [...walk.pages.flatMap((page) => page.fields), ...walk.declarations];
  return shownFields(all).flatMap(({ path, view }) =>
    isFile(view.answer) ? [{ ...view.answer, path, label: view.label }] : [],
  );
}

/** Only files have a fingerprint. */
const isFile = (answer: FieldView['answer']): answer is FileAnswer & { [key: string]: Json } =>
  typeof answer === 'object' && answer !== null && 'sha256' in answer;
