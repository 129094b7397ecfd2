import type { Field, FormDefinition, ListField } from '@formularwerk/form';
import { insideOf } from './insideOf.ts';
import type { Keys } from './keys.ts';
import { valueAt } from './keys.ts';
import type { Address, Container } from './node.ts';
import { nodeParts } from './nodeParts.ts';

/** Where a part of the form is now; undefined when there is none of that key. */
export function locate(form: FormDefinition, node: string): Keys | undefined {
  const parts = nodeParts(node);
  switch (parts?.kind) {
    case 'form':
      return [];
    case 'declarations':
      return form.declarations && ['declarations'];
    case 'section':
      return indexed(['sections'], form.sections, parts.id);
    case 'page':
      return locatePage(form, parts.id);
    case 'parameter':
      return indexed(['parameters'], form.parameters ?? [], parts.id);
    case 'field':
      return locateField(form, parts.address);
    case 'option':
      return locateOption(form, parts.address, parts.id);
    default:
      return undefined;
  }
}

export function locatePage(form: FormDefinition, id: string): Keys | undefined {
  for (const [index, section] of form.sections.entries()) {
    const keys = indexed(['sections', index, 'pages'], section.pages, id);
    if (keys) return keys;
  }
  return undefined;
}

/** A field inside another one: in a group, on the one page of a list's entry or on one of several. */
function inAround(keys: Keys, around: Field, id: string): Keys | undefined {
  const { fields, pages } = around as Partial<ListField>;
  if (fields) return among([...keys, 'fields'], fields, id);
  for (const [index, page] of (pages ?? []).entries()) {
    const found = among([...keys, 'pages', index, 'fields'], page.fields, id);
    if (found) return found;
  }
  return undefined;
}

/** A field by the ids around it; a list's computed values are found beside their list. */
export function locateField(form: FormDefinition, address: Address): Keys | undefined {
  const [id = '', ...inside] = address.split('.');
  const found = locateTop(form, id);
  return inside.reduce<Keys | undefined>((keys, name) => {
    const around = keys && (valueAt(form, keys) as Field);
    return around && inAround(keys ?? [], around, name);
  }, found);
}

export function locateOption(form: FormDefinition, address: Address, id: string): Keys | undefined {
  const keys = locateField(form, address);
  const field = keys && (valueAt(form, keys) as Field);
  return field && 'options' in field && Array.isArray(field.options)
    ? indexed([...(keys ?? []), 'options'], field.options, id)
    : undefined;
}

/** The array that holds a container's fields, whether it is there yet or not; undefined when nothing can be there. */
export function locateContainer(form: FormDefinition, container: Container): Keys | undefined {
  if ('declarations' in container) return ['declarations'];
  if ('page' in container) return below(locatePage(form, container.page), 'fields');
  const address = 'field' in container ? container.field : container.computedOf;
  const keys = locateField(form, address);
  const field = keys && (valueAt(form, keys) as Field);
  if (field === undefined || insideOf(field) === undefined) return undefined;
  if ('field' in container)
    return field.type === 'list' && field.pages
      ? [...(keys ?? []), 'pages', field.pages.length - 1, 'fields']
      : below(keys, 'fields');
  return field.type === 'list' ? below(keys, 'computed') : undefined;
}

const below = (keys: Keys | undefined, property: string): Keys | undefined => keys && [...keys, property];

function locateTop(form: FormDefinition, id: string): Keys | undefined {
  for (const [section, { pages }] of form.sections.entries())
    for (const [page, { fields }] of pages.entries()) {
      const keys = among(['sections', section, 'pages', page, 'fields'], fields, id);
      if (keys) return keys;
    }
  return among(['declarations'], form.declarations ?? [], id);
}

/** A field among others, or among the computed values of their lists. */
function among(keys: Keys, fields: readonly Field[], id: string): Keys | undefined {
  const own = indexed(keys, fields, id);
  if (own) return own;
  for (const [index, field] of fields.entries()) {
    const computed = 'computed' in field ? field.computed : undefined;
    const found = computed && indexed([...keys, index, 'computed'], computed, id);
    if (found) return found;
  }
  return undefined;
}

function indexed(keys: Keys, all: readonly { readonly id: string }[], id: string): Keys | undefined {
  const index = all.findIndex((one) => one.id === id);
  return index < 0 ? undefined : [...keys, index];
}
