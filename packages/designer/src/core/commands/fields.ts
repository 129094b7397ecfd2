import { type Field, type FormDefinition, type Result, success } from '@formularwerk/form';
import { isReservedId } from '@formularwerk/form/references';
import { inserted, type Keys, replaceAt, valueAt } from '../keys.ts';
import { locateContainer, locateField } from '../locate.ts';
import { containerOf } from '../lookups.ts';
import type { Container } from '../node.ts';
import { addressIn, fieldNode, idOf, scopeOf } from '../nodeParts.ts';
import { fieldName, nameOf } from '../say.ts';
import { declared, scopeOfContainer, takenIds } from '../takenIds.ts';
import { type Change, indexAfter, type Of, ownCommand, patched, refused } from './change.ts';
import { copiedInto, withFreeIds } from './copies.ts';
import { keptFrom } from './keptFrom.ts';
import { renamed } from './renamed.ts';

export const addField: Change<Of<'addField'>> = (form, { field, to }) => {
  const keys = locateContainer(form, to.in);
  if (keys === undefined) return refused('unknownPlace');
  const taken = takenIds(form, to.in);
  const id = declared([field]).find((one) => taken.has(one));
  if (id !== undefined) return idTaken(form, to.in, id);
  return fits(to.in, field) ?? success(insertedAt(form, keys, to.after, [field]));
};

export const duplicateField: Change<Of<'duplicateField'>> = (form, { field: address }) => {
  const keys = locateField(form, address);
  if (keys === undefined) return refused('unknownField', { id: address });
  const field = valueAt(form, keys) as Field;
  const array = keys.slice(0, -1);
  const copy = valueAt(withFreeIds(form, array, [field]), keys) as Field;
  return success(insertedAt(form, array, field.id, [copy]));
};

export const insertBlock: Change<Of<'insertBlock'>> = (form, { fields, to }) => {
  const keys = locateContainer(form, to.in);
  if (keys === undefined) return refused('unknownPlace');
  const misfit = fields.map((field) => fits(to.in, field)).find((one) => one !== undefined);
  return misfit ?? success(insertedAt(form, keys, to.after, copiedInto(form, fields, to.in)));
};

export const editField: Change<Of<'editField'>> = (form, { field, set }) => {
  const keys = locateField(form, field);
  if (keys === undefined) return refused('unknownField', { id: field });
  return (
    ownCommand(set, ['id', 'type', 'fields', 'computed']) ??
    success(replaceAt(form, keys, (value) => patched(value as Field, set)))
  );
};

export const changeFieldType: Change<Of<'changeFieldType'>> = (form, { field, to }) => {
  const keys = locateField(form, field);
  if (keys === undefined) return refused('unknownField', { id: field });
  const container = containerOf(form, field)?.in;
  const misfit = container && fits(container, to);
  return misfit ?? success(replaceAt(form, keys, (before) => keptFrom(before as Field, to)));
};

export const renameField: Change<Of<'renameField'>> = (form, { field, id }, context) => {
  const keys = locateField(form, field);
  if (keys === undefined) return refused('unknownField', { id: field });
  const scope = scopeOf(field);
  const container: Container = scope === '' ? { declarations: true } : { field: scope };
  if (id !== idOf(field) && takenIds(form, container).has(id)) return idTaken(form, container, id);
  return badId(id) ?? renamed(form, keys, id, context);
};

/** Refuses what can be no name in rules. */
export function badId(id: string): Result<never> | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) return refused('badId', { id });
  return isReservedId(id) ? refused('reservedId', { id }) : undefined;
}

/** The form with fields put behind another one of the same array, which need not be there yet. */
export const insertedAt = (
  form: FormDefinition,
  array: Keys,
  after: string | undefined,
  fields: readonly Field[],
): FormDefinition =>
  replaceAt(form, array, (before) => {
    const all = (before ?? []) as readonly Field[];
    return inserted(all, indexAfter(all, after), ...fields);
  });

export function idTaken(form: FormDefinition, container: Container, id: string): Result<never> {
  const address = addressIn(scopeOfContainer(container), id);
  const other = locateField(form, address) ? fieldNode(address) : (`parameter:${id}` as const);
  return refused('idTaken', { id, name: nameOf(form, other) });
}

const DECLARATIONS: ReadonlySet<string> = new Set(['boolean', 'choice', 'info']);

/** Refuses a field of a type that cannot be in a container. */
export function fits(container: Container, field: Field): Result<never> | undefined {
  const isFine =
    'declarations' in container
      ? DECLARATIONS.has(field.type)
      : !('computedOf' in container) || field.type === 'computed';
  if (isFine) return undefined;
  return refused('notHere', { name: fieldName(field) });
}
