import { childPath } from '@formularwerk/form/references';

/** The way from the form to a part of it: property names, and places in arrays. Only used inside one step. */
export type Keys = readonly (string | number)[];

/** What stands at these keys; undefined when nothing does. */
export const valueAt = (root: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    root,
  );

/**
 * The same with another value at these keys. Everything beside the way keeps its identity, and all of it when nothing
 * changes; undefined takes a property away.
 */
export function replaceAt<T>(root: T, keys: Keys, change: (value: unknown) => unknown): T {
  const [key, ...others] = keys;
  if (key === undefined) return change(root) as T;
  const before = (root as Readonly<Record<string | number, unknown>>)[key];
  const after = replaceAt<unknown>(before, others, change);
  if (after === before) return root;
  if (Array.isArray(root)) return root.with(key as number, after) as T;
  if (after !== undefined) return { ...root, [key]: after };
  return Object.fromEntries(Object.entries(root as object).filter(([name]) => name !== key)) as T;
}

/** Whether what is at some keys is, or is inside, what is at others. */
export const isInside = (keys: Keys, around: Keys): boolean =>
  around.every((key, index) => keys[index] === key);

/** An array with one more entry at a place. */
export const inserted = <T>(all: readonly T[], index: number, ...entries: readonly T[]): T[] =>
  all.toSpliced(index, 0, ...entries);

/** An array without the entry at a place. */
export const without = <T>(all: readonly T[], index: number): T[] => all.toSpliced(index, 1);

/** As a definition path: `sections[0].pages[1]`. */
export const pathOf = (keys: Keys): string => keys.reduce<string>(childPath, '');
