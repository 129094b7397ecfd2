import { type FeelValue, isContext, isList } from './feel/values.ts';
import { itemIdOf } from './fields/itemIds.ts';

/**
 * Whether two values are the same in every part, so that whoever reads one would come to the same with the other. More
 * than equal: a time in a zone is none at an offset, and the same answers in another item are not the same item.
 */
export function sameValue(a: FeelValue | undefined, b: FeelValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
  if (isContext(a)) return isContext(b) && sameContext(a, b);
  const parts = Object.entries(a);
  return (
    parts.length === Object.keys(b).length &&
    parts.every(([name, part]) =>
      sameValue(part, (b as unknown as Readonly<Record<string, FeelValue>>)[name]),
    )
  );
}

function sameContext(a: ReadonlyMap<string, FeelValue>, b: ReadonlyMap<string, FeelValue>): boolean {
  if (a.size !== b.size || itemIdOf(a) !== itemIdOf(b)) return false;
  for (const [name, part] of a) if (!b.has(name) || !sameValue(part, b.get(name))) return false;
  return true;
}
