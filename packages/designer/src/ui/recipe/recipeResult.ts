import {
  compileForm,
  evaluateAt,
  type FormDefinition,
  fieldType,
  isValueType,
  type Walk,
  walk,
} from '@formularwerk/form';
import { applyCommand } from '../../core/applyCommand.ts';
import type { Command } from '../../core/command.ts';
import { fieldAt } from '../../core/lookups.ts';

/** What a recipe comes to with what is filled in in the preview, as people read it; undefined while something is missing. */
export function recipeResult(form: FormDefinition, command: Command, preview: Walk): string | undefined {
  const rule = command.type === 'together' ? command.commands.at(-1) : command;
  const address =
    rule?.type === 'addField' ? rule.field.id : rule?.type === 'editField' ? rule.field : undefined;
  const applied = applyCommand(form, command);
  // A value inside a list has one result for each entry.
  if (!applied.ok || address === undefined || address.includes('.')) return undefined;
  const field = fieldAt(applied.value, address);
  if (field?.type !== 'computed') return undefined;
  const walked = walk(compileForm(applied.value), preview.entries, preview.context);
  const type = fieldType(field.result);
  if (!isValueType(type)) return undefined;
  const plain = {
    id: field.id,
    type: field.result,
    label: '',
    ...(field.unit && { unit: field.unit }),
  } as Parameters<typeof type.write>[1];
  const answer = type.lower(evaluateAt(walked, '', field.value), plain);
  return answer === undefined ? undefined : type.write(answer, plain, 'de');
}
