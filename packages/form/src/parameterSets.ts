import type { Json } from './entries.ts';

/** What a municipality set for a form, and the day (`YYYY-MM-DD`) from which on it holds. */
export interface ParameterSet {
  readonly validFrom: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** Of sets in the order of their days the one that holds on a day; before all of them the first. */
export const setAt = <S extends ParameterSet>(sets: readonly S[], day: string): S | undefined =>
  sets.findLast(({ validFrom }) => validFrom <= day) ?? sets[0];
