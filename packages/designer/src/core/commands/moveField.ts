import { type Field, type FormDefinition, parseForm, type Result, success } from '@formularwerk/form';
import { followedMove, type Move, movedMeaning } from '../followMove.ts';
import { isInside, type Keys, replaceAt, valueAt } from '../keys.ts';
import { withEdits } from '../links.ts';
import { locateContainer, locateField } from '../locate.ts';
import { nodeOfKeys } from '../lookups.ts';
import type { Address, Spot } from '../node.ts';
import { addressIn } from '../nodeParts.ts';
import { fieldName, nameOf } from '../say.ts';
import { declared, scopeOfContainer, takenIds } from '../takenIds.ts';
import { useOf } from '../uses.ts';
import { type Change, movedAfter, type Of, refused } from './change.ts';
import { fits, idTaken, insertedAt } from './fields.ts';
import { takenOut } from './removals.ts';

export const moveField: Change<Of<'moveField'>> = (form, { field: address, to }, context) => {
  const keys = locateField(form, address);
  if (keys === undefined) return refused('unknownField', { id: address });
  const array = locateContainer(form, to.in);
  if (array === undefined) return refused('unknownPlace');
  const field = valueAt(form, keys) as Field;
  if (isInside(array, keys)) return refused('intoItself', { name: fieldName(field) });
  if (isSame(array, keys.slice(0, -1)))
    return success(
      replaceAt(form, array, (all) => movedAfter(all as readonly Field[], Number(keys.at(-1)), to.after)),
    );
  const refusal = fits(to.in, field) ?? (context.together ? undefined : lastOf(form, keys));
  return refusal ?? toOtherContainer(form, address, field, to, context.together);
};

const isSame = (a: Keys, b: Keys): boolean => a.length === b.length && isInside(a, b);

/** Groups and lists cannot be without fields. */
function lastOf(form: FormDefinition, keys: Keys): Result<never> | undefined {
  const siblings = valueAt(form, keys.slice(0, -1)) as readonly Field[];
  if (siblings.length > 1 || keys.at(-2) !== 'fields' || keys.at(-4) === 'pages') return undefined;
  return refused('lastField', { around: nameOf(form, nodeOfKeys(form, keys.slice(0, -2))) });
}

function toOtherContainer(
  form: FormDefinition,
  address: Address,
  field: Field,
  to: Spot,
  together: boolean,
): Result<FormDefinition> {
  const move: Move = { field, from: address, to: addressIn(scopeOfContainer(to.in), field.id) };
  if (move.from === move.to) return success(relocated(form, address, to));
  const taken = takenIds(form, to.in);
  const id = declared([field]).find((one) => taken.has(one));
  if (id !== undefined) return idTaken(form, to.in, id);
  const edits = followedMove(form, move);
  if (!edits.ok) return edits;
  const after = relocated(withEdits(form, edits.value), address, to);
  // What the check of the whole form will refuse anyway need not be looked at here.
  const other = together || !parseForm(after).ok ? undefined : movedMeaning(form, after, move);
  return other
    ? refused('meaningChanges', { where: useOf(form, other).sentence }, other.path)
    : success(after);
}

/** The field taken from where it is and put where it goes; its container is found by its ids. */
function relocated(form: FormDefinition, address: Address, { in: container, after }: Spot): FormDefinition {
  const keys = locateField(form, address) ?? [];
  const field = valueAt(form, keys) as Field;
  const rest = takenOut(form, keys);
  return insertedAt(rest, locateContainer(rest, container) ?? [], after, [field]);
}
