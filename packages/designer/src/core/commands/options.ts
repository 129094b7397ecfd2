import { type ChoiceField, type FormDefinition, type Option, type Result, success } from '@formularwerk/form';
import { inserted, type Keys, replaceAt, valueAt } from '../keys.ts';
import { locateField, locateOption } from '../locate.ts';
import type { Address } from '../node.ts';
import { fieldNode, optionNode } from '../nodeParts.ts';
import { nameOf } from '../say.ts';
import { type Change, indexAfter, movedAfter, type Of, ownCommand, patched, refused } from './change.ts';
import { renamed } from './renamed.ts';

export const addOption: Change<Of<'addOption'>> = (form, { field, option, after }) =>
  withOptions(form, field, (options, keys) => {
    if (options.some((one) => one.id === option.id)) return optionTaken(form, field, option.id);
    return success(replaceAt(form, keys, () => inserted(options, indexAfter(options, after), option)));
  });

export const moveOption: Change<Of<'moveOption'>> = (form, { field, option, after }) =>
  withOption(form, field, option, (keys) =>
    success(
      replaceAt(form, keys.slice(0, -1), (options) =>
        movedAfter(options as readonly Option[], Number(keys.at(-1)), after),
      ),
    ),
  );

export const editOption: Change<Of<'editOption'>> = (form, { field, option, set }) =>
  withOption(
    form,
    field,
    option,
    (keys) =>
      ownCommand(set, ['id']) ?? success(replaceAt(form, keys, (value) => patched(value as Option, set))),
  );

export const renameOption: Change<Of<'renameOption'>> = (form, { field, option, id }, context) =>
  withOption(form, field, option, (keys) =>
    id !== option && locateOption(form, field, id)
      ? optionTaken(form, field, id)
      : /^[A-Za-z][A-Za-z0-9]*$/.test(id)
        ? renamed(form, keys, id, context)
        : refused('badId', { id }),
  );

const optionTaken = (form: FormDefinition, field: Address, id: string): Result<never> =>
  refused('idTaken', { id, name: nameOf(form, optionNode(field, id)) });

function withOptions(
  form: FormDefinition,
  address: Address,
  change: (options: readonly Option[], keys: Keys) => Result<FormDefinition>,
): Result<FormDefinition> {
  const keys = locateField(form, address);
  if (keys === undefined) return refused('unknownField', { id: address });
  const { options } = valueAt(form, keys) as Partial<ChoiceField>;
  return Array.isArray(options)
    ? change(options, [...keys, 'options'])
    : refused('noOptions', { name: nameOf(form, fieldNode(address)) });
}

const withOption = (
  form: FormDefinition,
  address: Address,
  id: string,
  change: (keys: Keys) => Result<FormDefinition>,
): Result<FormDefinition> =>
  withOptions(form, address, (options, keys) => {
    const index = options.findIndex((one) => one.id === id);
    return index < 0 ? refused('unknownOption', { id }) : change([...keys, index]);
  });
