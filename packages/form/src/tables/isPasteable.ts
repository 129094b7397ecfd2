import type { Field } from '../generated/definition.ts';

/** Longer lists are seldom typed entry by entry. */
const SHORT = 20;

/** Whether a list is one that people have as a table already: it is long, and its entries are theirs to add. */
export const isPasteable = (field: Field): boolean =>
  field.type === 'list' && field.each === undefined && (field.max ?? 0) > SHORT;
