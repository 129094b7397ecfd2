import { type FormDefinition, type Result, success } from '@formularwerk/form';
import type { Command } from '../command.ts';
import type { Change, Context, Of } from './change.ts';
import { addCheck, editCheck, removeCheck, setCondition } from './conditions.ts';
import { addField, changeFieldType, duplicateField, editField, insertBlock, renameField } from './fields.ts';
import { moveField } from './moveField.ts';
import { addOption, editOption, moveOption, renameOption } from './options.ts';
import { addPage, addSection, duplicatePage, editPage, editSection, movePage, moveSection } from './pages.ts';
import { removeField, removeOption, removePage, removeParameter, removeSection } from './removals.ts';
import { addParameter, editForm, editParameter, renameParameter } from './wholeForm.ts';

/** What each command does. */
const changes: { readonly [T in Command['type']]: Change<Of<T>> } = {
  addField,
  duplicateField,
  moveField,
  editField,
  changeFieldType,
  renameField,
  removeField,
  insertBlock,
  addOption,
  moveOption,
  editOption,
  renameOption,
  removeOption,
  addPage,
  duplicatePage,
  movePage,
  editPage,
  removePage,
  addSection,
  moveSection,
  editSection,
  removeSection,
  setCondition,
  addCheck,
  editCheck,
  removeCheck,
  editForm,
  addParameter,
  editParameter,
  renameParameter,
  removeParameter,
  together: (form, { commands }) =>
    commands.reduce<Result<FormDefinition>>(
      (before, command) => (before.ok ? changeForm(before.value, command, { together: true }) : before),
      success(form),
    ),
};

/** What a command makes of a form, not looked at by `parseForm` yet. */
export function changeForm(form: FormDefinition, command: Command, context: Context): Result<FormDefinition> {
  return (changes[command.type] as Change<Command>)(form, command, context);
}

export const isCommandType = (type: unknown): type is Command['type'] =>
  typeof type === 'string' && Object.hasOwn(changes, type);
