import { type FormDefinition, type Result, success } from '@formularwerk/form';
import { type Keys, pathOf, valueAt } from '../keys.ts';
import { meansOther, renameParts } from '../renameParts.ts';
import { useOf } from '../uses.ts';
import { type Context, refused } from './change.ts';

/** The form with another id for a part, followed by everything that calls it; refused where it would mean another. */
export function renamed(
  form: FormDefinition,
  keys: Keys,
  id: string,
  context: Context,
): Result<FormDefinition> {
  if (valueAt(form, [...keys, 'id']) === id) return success(form);
  const after = renameParts(form, new Map([[pathOf(keys), id]]));
  const other = context.together ? undefined : meansOther(form, after);
  return other
    ? refused('nameMeansOther', { id, where: useOf(form, other).sentence }, other.path)
    : success(after);
}
