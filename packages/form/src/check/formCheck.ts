import type { Form } from '../compileForm.ts';
import type { Problem } from '../problem.ts';

/** One thing that is looked at before a form is published. A problem blocks, a hint advises. */
export interface FormCheck {
  readonly code: string;
  readonly severity: 'problem' | 'hint';
  readonly find: (form: Form) => readonly Problem[];
}
