import type { Scope } from './feel/scope.ts';
import { parseDate } from './feel/temporal.ts';
import { type FeelList, type FeelValue, isContext, isList } from './feel/values.ts';
import { itemIdOf, placeId } from './fields/itemIds.ts';
import { liftParameters } from './liftParameters.ts';
import type { Walk } from './walkView.ts';

/**
 * The value of an expression as it stands in a finished walk: at the form (''), in a group (`ort`) or in a list's item
 * (`elemente.k3f9`). Null where there is no such group or item now. The expression must be readable. `names` are seen
 * before all others.
 */
export function evaluateAt(
  walk: Walk,
  path: string,
  expression: string,
  names?: ReadonlyMap<string, FeelValue>,
): FeelValue {
  const today = parseDate(walk.context.today);
  const outer = scopeAt(walk, path === '' ? [] : path.split('.'));
  if (!today || !outer) return null;
  const scope = names ? { lookup: (name: string) => names.get(name), outer } : outer;
  return walk.form.expression(expression)(scope, { today });
}

function scopeAt(walk: Walk, segments: readonly string[]): Scope | undefined {
  const parameters = liftParameters(walk.form.definition.parameters, walk.context.parameters);
  let values = walk.values;
  let scope: Scope = {
    lookup: (name) => (walk.values.has(name) ? walk.values.get(name) : parameters.get(name)),
  };
  for (let place = 0; place < segments.length; place++) {
    const inside = values.get(segments[place] ?? '') ?? null;
    const index = isList(inside) ? indexOf(inside, segments[place + 1]) : -1;
    const next = isList(inside) ? (inside[index] ?? null) : inside;
    if (!isContext(next)) return undefined;
    if (isList(inside)) place += 1;
    values = next;
    scope = {
      lookup: (name) => next.get(name),
      outer: scope,
      ...(isList(inside) && { item: { self: next, position: index + 1 } }),
    };
  }
  return scope;
}

/** Where the item of an id, or of a place, stands in its list. */
const indexOf = (items: FeelList, id: string | undefined): number =>
  items.findIndex((item, index) => isContext(item) && (itemIdOf(item) === id || placeId(index) === id));
