import type { Field, FormDefinition, ListField } from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import { nextFreeId } from '../idFor.ts';
import { type Keys, pathOf, valueAt } from '../keys.ts';
import { fieldAt, nodeOfKeys } from '../lookups.ts';
import type { Container } from '../node.ts';
import { nodeParts, scopeOf } from '../nodeParts.ts';
import { type Renames, renameParts } from '../renameParts.ts';
import { scopeOfContainer, takenIds } from '../takenIds.ts';

/**
 * A form to take copies from: fields of an array, and what stands around them, as they are called when they are put
 * into the same scope once more. What they say of each other follows; what they say of the rest stays.
 */
export function withFreeIds(form: FormDefinition, array: Keys, fields: readonly Field[]): FormDefinition {
  const all = valueAt(form, array) as readonly Field[];
  const paths = fields.map((field) => pathOf([...array, all.indexOf(field)]));
  const parts = nodeParts(nodeOfKeys(form, keysOf(paths[0] ?? '')));
  const scope = parts?.kind === 'field' ? scopeOf(parts.address) : '';
  const taken = takenIds(form, scope === '' ? { declarations: true } : { field: scope });
  return renameParts(form, freeIds(fields, paths, taken));
}

/** Copies of fields from elsewhere, with free ids for a container. */
export function copiedInto(form: FormDefinition, fields: readonly Field[], container: Container): Field[] {
  const scope = scopeOfContainer(container);
  const around = scope === '' ? undefined : fieldAt(form, scope);
  const host = hostOf(form, fields, around?.type === 'list' ? around : undefined);
  const paths = fields.map((_, index) => `${host.path}[${index}]`);
  const copied = renameParts(host.form, freeIds(fields, paths, takenIds(form, container)));
  return paths.map((path) => valueAt(copied, keysOf(path)) as Field);
}

/** A form that has nothing but these fields, in a list when they go into one: `this` has to mean something. */
function hostOf(
  { parameters, ...form }: FormDefinition,
  fields: readonly Field[],
  list: ListField | undefined,
): { readonly form: FormDefinition; readonly path: string } {
  const inside: Field[] = list ? [{ ...list, computed: [], checks: [], fields: [...fields] }] : [...fields];
  const page = { id: 'seite', title: form.title, fields: inside };
  return {
    form: {
      format: 1,
      id: form.id,
      title: form.id,
      delivery: form.delivery,
      ...(parameters && { parameters }),
      sections: [{ id: 'abschnitt', title: form.id, pages: [page] }],
    },
    path: list ? 'sections[0].pages[0].fields[0].fields' : 'sections[0].pages[0].fields',
  };
}

/** Free ids by path for every name that fields bring into their scope and that is taken. */
function freeIds(fields: readonly Field[], paths: readonly string[], taken: ReadonlySet<string>): Renames {
  const used = new Set(taken);
  const renames = new Map<string, string>();
  const give = (id: string, path: string): void => {
    const free = nextFreeId(id, used);
    used.add(free);
    if (free !== id) renames.set(path, free);
  };
  for (const [index, field] of fields.entries()) {
    const path = paths[index] ?? '';
    give(field.id, path);
    const computed = 'computed' in field ? (field.computed ?? []) : [];
    for (const [place, { id }] of computed.entries()) give(id, `${path}.computed[${place}]`);
  }
  return renames;
}
