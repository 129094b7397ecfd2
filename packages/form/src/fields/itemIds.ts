import type { FeelContext } from '../feel/values.ts';

const ids = new WeakMap<FeelContext, string>();

/** The id of the list item whose values these are; undefined for any other context. */
export const itemIdOf = (values: FeelContext): string | undefined => ids.get(values);

/** Remembers whose values these are, so that filters and loops over a list's items keep their ids. */
export const rememberItem = (values: FeelContext, id: string): void => void ids.set(values, id);

/** What stands for the id of an entry that was sent by its place alone: no item has such an id. */
export const placeId = (index: number): string => `#${index + 1}`;
