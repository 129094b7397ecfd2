import { type Form, resolveText } from '@formularwerk/form';
import { hashJson } from './canonicalJson.ts';

/** A definition as it is kept, with what lists need to know without reading it. */
export interface WrittenForm {
  readonly form_id: string;
  readonly hash: string;
  readonly title: string;
  readonly office_id: string;
  readonly definition: string;
}

export const writeForm = ({ definition }: Form): WrittenForm => ({
  form_id: definition.id,
  hash: hashJson(definition),
  title: resolveText(definition.title, 'de'),
  office_id: definition.delivery.office,
  definition: JSON.stringify(definition),
});
