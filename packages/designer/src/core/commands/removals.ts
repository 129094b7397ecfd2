import {
  type Field,
  type FormDefinition,
  failure,
  type Option,
  type Page,
  type Problem,
  type Result,
  success,
} from '@formularwerk/form';
import { type Keys, replaceAt, valueAt, without } from '../keys.ts';
import { locate } from '../locate.ts';
import { nodeOfKeys } from '../lookups.ts';
import type { NodeKey } from '../node.ts';
import { nodeParts, optionNode } from '../nodeParts.ts';
import { nameOf } from '../say.ts';
import { findUses } from '../uses.ts';
import { type Change, type Context, type Of, refused } from './change.ts';
import { gone } from './conditions.ts';

export const removeField: Change<Of<'removeField'>> = (form, { field }, context) =>
  removal(form, `field:${field}`, context, (keys, all) => {
    const holder = keys.at(-2);
    const isNeeded = holder === 'fields' && keys.at(-4) !== 'pages';
    return all > 1 || !isNeeded
      ? undefined
      : refused('lastField', { around: nameOf(form, nodeOfKeys(form, keys.slice(0, -2))) });
  });

export const removeOption: Change<Of<'removeOption'>> = (form, { field, option }, context) =>
  removal(form, optionNode(field, option), context, (_, all) =>
    all > 1 ? undefined : refused('lastOption', { around: nameOf(form, `field:${field}`) }),
  );

export const removePage: Change<Of<'removePage'>> = (form, { page }, context) =>
  removal(form, `page:${page}`, context, (keys, all) =>
    all > 1 ? undefined : refused('lastPage', { around: nameOf(form, nodeOfKeys(form, keys.slice(0, 2))) }),
  );

export const removeSection: Change<Of<'removeSection'>> = (form, { section }, context) =>
  removal(form, `section:${section}`, context, (_, all) => (all > 1 ? undefined : refused('lastSection')));

export const removeParameter: Change<Of<'removeParameter'>> = (form, { parameter }, context) =>
  removal(form, `parameter:${parameter}`, context, () => undefined);

/** Takes a part out, unless something outside needs it, or what it stands in cannot be without one (`isLast`). */
function removal(
  form: FormDefinition,
  node: NodeKey,
  { together }: Context,
  isLast: (keys: Keys, all: number) => Result<never> | undefined,
): Result<FormDefinition> {
  const keys = locate(form, node);
  const index = keys?.at(-1);
  if (keys === undefined || typeof index !== 'number') return gone(node);
  const siblings = valueAt(form, keys.slice(0, -1)) as readonly (Field | Page | Option)[];
  const refusal = together ? undefined : (isLast(keys, siblings.length) ?? stillUsed(form, node));
  return refusal ?? success(takenOut(form, keys));
}

/** One problem for each place that needs it, there. */
function stillUsed(form: FormDefinition, node: NodeKey): Result<never> | undefined {
  const uses = findUses(form, node);
  if (uses.length === 0) return undefined;
  const name = nameOf(form, node);
  const bySentence = new Map(uses.toReversed().map((use) => [use.sentence, use]));
  return failure(
    ...[...bySentence.values()].toReversed().map(({ path, sentence, of }): Problem => {
      const part = questionOf(of);
      return part === questionOf(node)
        ? { path, code: 'command.stillUsed', params: { name, where: sentence } }
        : {
            path,
            code: 'command.partStillUsed',
            params: { name, part: nameOf(form, part), where: sentence },
          };
    }),
  );
}

/** An option counts as its question. */
const questionOf = (node: NodeKey): NodeKey => {
  const parts = nodeParts(node);
  return parts?.kind === 'option' ? `field:${parts.address}` : node;
};

/** The form without what is at these keys; arrays that may be missing go when they are empty. */
export const takenOut = (form: FormDefinition, keys: Keys): FormDefinition => {
  const array = keys.slice(0, -1);
  return replaceAt(form, array, (before) => {
    const rest = without(before as readonly unknown[], Number(keys.at(-1)));
    return rest.length === 0 && MAY_BE_MISSING.has(String(array.at(-1))) ? undefined : rest;
  });
};

const MAY_BE_MISSING: ReadonlySet<string> = new Set(['computed', 'declarations', 'parameters']);
