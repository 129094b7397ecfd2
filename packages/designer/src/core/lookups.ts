import {
  type Field,
  type FormDefinition,
  type Option,
  type Page,
  type Parameter,
  REVIEW,
  type Section,
} from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import { type Keys, valueAt } from './keys.ts';
import { locate, locateField, locateOption, locatePage } from './locate.ts';
import type { Address, Container, NodeKey, Spot } from './node.ts';
import { addressIn, addressOf, fieldNode, nodeParts, optionNode, scopeOf } from './nodeParts.ts';

const found = <T>(form: FormDefinition, keys: Keys | undefined): T | undefined =>
  keys && (valueAt(form, keys) as T | undefined);

/** The field at an address: `ort.strasse`. */
export const fieldAt = (form: FormDefinition, address: Address): Field | undefined =>
  found(form, locateField(form, address));

/** The page of this id, in whatever section it is. */
export const pageAt = (form: FormDefinition, id: string): Page | undefined =>
  found(form, locatePage(form, id));

/** The section of this id. */
export const sectionAt = (form: FormDefinition, id: string): Section | undefined =>
  form.sections.find((section) => section.id === id);

/** The parameter of this id. */
export const parameterAt = (form: FormDefinition, id: string): Parameter | undefined =>
  form.parameters?.find((parameter) => parameter.id === id);

/** An option of the field at an address. */
export const optionAt = (form: FormDefinition, address: Address, option: string): Option | undefined =>
  found(form, locateOption(form, address, option));

/** The part of the form to which a definition path leads, the innermost that has a key; the form itself otherwise. */
export const nodeAt = (form: FormDefinition, path: string): NodeKey => nodeOfKeys(form, keysOf(path));

/** As `nodeAt`, by keys. */
export function nodeOfKeys(form: FormDefinition, keys: Keys): NodeKey {
  let node: NodeKey = 'form';
  let scope: Address = '';
  let [holder, value]: [string, unknown] = ['', form];
  for (const key of keys) {
    value = valueAt(value, [key]);
    if (typeof key === 'string') holder = key;
    if (key === 'declarations' && node === 'form' && value !== undefined) node = 'declarations';
    const id = idIn(value);
    if (typeof key !== 'number' || id === undefined) continue;
    if (holder === 'sections') node = `section:${id}`;
    else if (holder === 'pages') node = `page:${id}`;
    else if (holder === 'parameters') node = `parameter:${id}`;
    else if (holder === 'options') node = optionNode(addressOf(node), id);
    else if (holder === 'fields' || holder === 'declarations' || holder === 'computed') {
      if (holder === 'computed') scope = scopeOf(addressOf(node));
      const address: Address = addressIn(scope, id);
      node = fieldNode(address);
      scope = address;
    }
  }
  return node;
}

const idIn = (value: unknown): string | undefined => {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? id : undefined;
};

/** Where a field stands: its container, and the field in front. Undefined when there is no such field. */
export function containerOf(form: FormDefinition, address: Address): Spot | undefined {
  const keys = locateField(form, address);
  const index = keys?.at(-1);
  if (keys === undefined || typeof index !== 'number') return undefined;
  const before = index === 0 ? undefined : idIn(valueAt(form, [...keys.slice(0, -1), index - 1]));
  return { in: containerAt(form, keys), ...(before !== undefined && { after: before }) };
}

function containerAt(form: FormDefinition, keys: Keys): Container {
  if (keys.length === 2) return { declarations: true };
  const around = nodeParts(nodeOfKeys(form, keys.slice(0, -2)));
  if (around?.kind === 'page') return { page: around.id };
  const field = around?.kind === 'field' ? around.address : '';
  return keys.at(-2) === 'computed' ? { computedOf: field } : { field };
}

/** The page on which a part of the form can be seen: the review's for declarations, a section's first. */
export function pageOfNode(form: FormDefinition, node: NodeKey): string | undefined {
  const keys = locate(form, node);
  if (keys === undefined) return undefined;
  if (keys[0] === 'declarations') return REVIEW;
  if (keys[0] !== 'sections') return undefined;
  return idIn(valueAt(form, [...keys.slice(0, 2), 'pages', keys[3] ?? 0]));
}
