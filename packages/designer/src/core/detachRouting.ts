import type { FormDefinition, Json } from '@formularwerk/form';
import type { Command } from './command.ts';
import type { Keys } from './keys.ts';

/**
 * The command that takes what is not there (any more) out of a recipient, a follow-up or a template: an address, a
 * condition, an answer. A follow-up whose list is gone goes with it. Undefined for texts: those have placeholders.
 */
export function detachRouting(form: FormDefinition, [property, ...inside]: Keys): Command | undefined {
  if (property !== 'recipients' && property !== 'followUps' && property !== 'documents') return undefined;
  const name = inside[property === 'documents' ? 2 : 1];
  if (name === 'title' || name === 'text') return undefined;
  const gone = name === 'each' ? inside.slice(0, 1) : inside;
  return { type: 'editForm', set: { [property]: without(form[property], gone) as Json } };
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
