import { compileForm, type Form } from './compileForm.ts';
import type { FormDefinition } from './generated/definition.ts';

/** A version of a form that was published: what its hash names never changes. */
interface Published {
  readonly definition: FormDefinition;
  readonly hash: string;
}

/** Opens published forms, each once; the longest unused goes when there are more than `most`. Throws as `compileForm` does. */
export function compiledForms(most: number): (published: Published) => Form {
  const forms = new Map<string, Form>();
  return ({ definition, hash }) => {
    const form = forms.get(hash) ?? compileForm(definition);
    forms.delete(hash);
    forms.set(hash, form);
    const [oldest] = forms.keys();
    if (forms.size > most && oldest !== undefined) forms.delete(oldest);
    return form;
  };
}
