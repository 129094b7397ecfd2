import type { FormDefinition, Json, Problem, Service } from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import type { Command } from './command.ts';
import { detachRouting } from './detachRouting.ts';
import { type Keys, valueAt } from './keys.ts';
import { propertyOf } from './links.ts';
import { locate } from './locate.ts';
import { nodeOfKeys } from './lookups.ts';
import type { NodeKey } from './node.ts';
import { editCommand } from './nodeCommands.ts';

/** Where a problem is: the part of the form, and which of its properties. */
export interface Place {
  readonly node: NodeKey;
  readonly property: string;
  readonly keys: Keys;
}

export function placeOf(form: FormDefinition, path: string): Place {
  const keys = keysOf(path);
  return { node: nodeOfKeys(form, keys), property: propertyOf(keys), keys };
}

/**
 * The command that takes away what refers to something that is not there (any more): a condition, a check, a limit, a
 * placeholder. Undefined where the rest would make no sense without it, as with the value of a computed field.
 */
export function detachCommand(form: FormDefinition, problem: Problem): Command | undefined {
  const { node, property, keys } = placeOf(form, problem.path);
  const own = locate(form, node) ?? [];
  switch (property) {
    case 'showIf':
      return { type: 'setCondition', node };
    case 'required':
    case 'default':
    case 'country':
    case 'until':
    case 'min':
    case 'max':
    case 'validAt':
      return editCommand(node, { [property]: null });
    case 'checks': {
      const check = valueAt(form, [...keys.slice(0, own.length + 2), 'id']);
      return { type: 'removeCheck', node, check: String(check) };
    }
    case 'options': {
      const { where, ...options } = valueAt(form, [...own, 'options']) as Readonly<Record<string, Json>>;
      return where !== undefined && keys.at(-1) === 'where' ? editCommand(node, { options }) : undefined;
    }
    case 'services':
      return editCommand(node, { services: withoutWhen(form.services ?? [], Number(keys[1])) });
    default: {
      const routing = detachRouting(form, keys);
      if (routing) return routing;
      const text = withoutPlaceholder(valueAt(form, [...own, property]), keys.slice(own.length + 1), problem);
      return text === undefined ? undefined : editCommand(node, { [property]: text });
    }
  }
}

const withoutWhen = (services: readonly Service[], index: number): Json =>
  services.map(({ when, ...service }, place) =>
    place === index || when === undefined ? service : { ...service, when },
  ) as unknown as Json;

/** A value with the placeholder at the problem's place written as …; undefined where no placeholder is. */
function withoutPlaceholder(value: unknown, keys: Keys, { params }: Problem): Json | undefined {
  const [key, ...others] = keys;
  if (key !== undefined) {
    const inside = withoutPlaceholder(valueAt(value, [key]), others, {
      path: '',
      code: '',
      ...(params && { params }),
    });
    if (inside === undefined) return undefined;
    return (
      Array.isArray(value) ? value.with(Number(key), inside) : { ...(value as object), [key]: inside }
    ) as Json;
  }
  if (typeof value !== 'string') return undefined;
  const at = Number(params?.at ?? -1);
  const found = [...value.matchAll(/\{\{[^{}]*\}\}/g)].find(
    (one) => one.index <= at && at < one.index + one[0].length,
  );
  return found && `${value.slice(0, found.index)}…${value.slice(found.index + found[0].length)}`;
}
