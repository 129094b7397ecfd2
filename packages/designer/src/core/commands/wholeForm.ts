import { type Parameter, success } from '@formularwerk/form';
import { inserted, replaceAt } from '../keys.ts';
import { locate } from '../locate.ts';
import { takenIds } from '../takenIds.ts';
import { type Change, indexAfter, type Of, ownCommand, patched, refused } from './change.ts';
import { badId, idTaken } from './fields.ts';
import { renamed } from './renamed.ts';

export const editForm: Change<Of<'editForm'>> = (form, { set }) =>
  ownCommand(set, ['id', 'format', 'sections', 'declarations', 'parameters']) ?? success(patched(form, set));

export const addParameter: Change<Of<'addParameter'>> = (form, { parameter, after }) => {
  if (takenIds(form, FORM).has(parameter.id)) return idTaken(form, FORM, parameter.id);
  return success(
    replaceAt(form, ['parameters'], (before) => {
      const all = (before ?? []) as readonly Parameter[];
      return inserted(all, after === undefined ? all.length : indexAfter(all, after), parameter);
    }),
  );
};

export const editParameter: Change<Of<'editParameter'>> = (form, { parameter, set }) => {
  const keys = locate(form, `parameter:${parameter}`);
  if (keys === undefined) return refused('unknownParameter', { id: parameter });
  return (
    ownCommand(set, ['id']) ?? success(replaceAt(form, keys, (value) => patched(value as Parameter, set)))
  );
};

export const renameParameter: Change<Of<'renameParameter'>> = (form, { parameter, id }, context) => {
  const keys = locate(form, `parameter:${parameter}`);
  if (keys === undefined) return refused('unknownParameter', { id: parameter });
  if (id !== parameter && takenIds(form, FORM).has(id)) return idTaken(form, FORM, id);
  return badId(id) ?? renamed(form, keys, id, context);
};

const FORM = { declarations: true } as const;
