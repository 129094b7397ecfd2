import { type FeelValue, isContext, isList } from './values.ts';

/**
 * How much there is in a value, counted as if nothing in it were shared: `[a, a]` is twice as large as `a`. What
 * walks a value (comparing, printing) takes time by this, so it is bounded where values are made.
 */
export function sizeOf(value: FeelValue): number {
  if (typeof value === 'string') return 1 + (value.length >> 4);
  if (!isList(value) && !isContext(value)) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const part of value.values()) size += sizeOf(part);
  sizes.set(value, size);
  return size;
}

const sizes = new WeakMap<object, number>();
