import { type FileAnswer, filesIn, type Walk } from '@formularwerk/form';
import { shownFields } from './shownFields.ts';

/** A file that belongs to the application, with the place of its question: `elemente[0].skizze`. */
export interface Attachment extends FileAnswer {
  path: string;
  /** The question that it answers, in the language of the submission. */
  label: string;
}

/** The files of a walked application, in the form's order. */
export function attachmentsOf(walk: Walk): Attachment[] {
  return shownFields(walk).flatMap(({ path, view, label }) =>
    filesIn(view.answer).map((file, index) => ({
      ...file,
      path: Array.isArray(view.answer) ? `${path}[${index}]` : path,
      label,
    })),
  );
}
