import type { FormDefinition, Json } from '@formularwerk/form';
import type { Command } from './command.ts';
import { type Keys, valueAt } from './keys.ts';

/**
 * The command that takes what is not there (any more) out of a recipient, a follow-up or a template: an address, a condition, an
 * answer. A follow-up whose list is gone goes with it. Undefined for texts: those have placeholders.
 */
export function detachRouting(form: FormDefinition, keys: Keys): Command | undefined {
  if (keys[0] === 'documents') return detachTemplate(form, keys);
  const [property, index, name] = keys;
  if (property !== 'recipients' && property !== 'followUps') return undefined;
  if (name === 'title' || name === 'text') return undefined;
  const gone = name === 'each' ? [Number(index)] : keys.slice(1);
  return { type: 'editForm', set: { [property]: without(valueAt(form, [property]), gone) as Json } };
}

/** Out of a template goes the field that would be filled with it, or its condition. */
function detachTemplate(form: FormDefinition, keys: Keys): Command | undefined {
  if (keys[3] === 'title') return undefined;
  return { type: 'editForm', set: { documents: without(form.documents, keys.slice(1)) as Json } };
}

/** A value without what lies at the end of the keys. */
function without(value: unknown, [key, ...others]: Keys): unknown {
  if (Array.isArray(value))
    return others.length === 0
      ? value.filter((_, index) => index !== key)
      : value.with(Number(key), without(value[Number(key)], others));
  const { [String(key)]: inside, ...rest } = value as Readonly<Record<string, unknown>>;
  return others.length === 0 ? rest : { ...rest, [String(key)]: without(inside, others) };
}
