import type { Field, FormDefinition } from '@formularwerk/form';
import { insideOf } from './insideOf.ts';
import { fieldAt } from './lookups.ts';
import type { Address, Container } from './node.ts';
import { scopeOf } from './nodeParts.ts';

/** The ids that something new in this container cannot have: those of its scope; parameters share the form's. */
export function takenIds(form: FormDefinition, container: Container): ReadonlySet<string> {
  const scope = scopeOfContainer(container);
  if (scope !== '') {
    const around = fieldAt(form, scope);
    return new Set(around ? declared(insideOf(around) ?? []) : []);
  }
  return new Set([
    ...(form.parameters ?? []).map((parameter) => parameter.id),
    ...form.sections.flatMap((section) => section.pages.flatMap((page) => declared(page.fields))),
    ...declared(form.declarations ?? []),
  ]);
}

/** Whose names the fields of a container share: a group's or list's address, `''` for the form's own. */
export function scopeOfContainer(container: Container): Address {
  if ('field' in container) return container.field;
  return 'computedOf' in container ? scopeOf(container.computedOf) : '';
}

/** The ids that a new section cannot have. */
export const takenSectionIds = (form: FormDefinition): ReadonlySet<string> =>
  new Set(form.sections.map((section) => section.id));

/** The ids that a new page cannot have: pages are one by one in the whole form. */
export const takenPageIds = (form: FormDefinition): ReadonlySet<string> =>
  new Set(form.sections.flatMap((section) => section.pages.map((page) => page.id)));

/** The ids that a new option of this field cannot have. */
export function takenOptionIds(form: FormDefinition, address: Address): ReadonlySet<string> {
  const field = fieldAt(form, address);
  const options = field && 'options' in field && Array.isArray(field.options) ? field.options : [];
  return new Set(options.map((option) => option.id));
}

/** The names that fields bring into their scope: their own, and those of their lists' computed values. */
export const declared = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    field.id,
    ...('computed' in field ? (field.computed ?? []).map((computed) => computed.id) : []),
  ]);
