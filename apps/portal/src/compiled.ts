import type { PublishedForm } from '@formularwerk/assistant';
import { compileForm, type Form } from '@formularwerk/form';

const forms = new Map<string, Form>();
const atMost = 200;

/** The published form, compiled once: a version never changes. The longest unused goes when there are too many. */
export const compiled = (published: PublishedForm): Form => {
  const form = forms.get(published.hash) ?? compileForm(published.definition);
  forms.delete(published.hash);
  forms.set(published.hash, form);
  const [oldest] = forms.keys();
  if (forms.size > atMost && oldest !== undefined) forms.delete(oldest);
  return form;
};
