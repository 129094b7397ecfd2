import { type Assignment, type Formula, outcomesOf, TRUE, variablesIn } from './formula.ts';

/** Steps for one question. What takes more is left open, which is no finding. */
const BUDGET = 1500;

/** Values that make all of these true; `never` when there are none, `open` when it takes too long to say. */
export type Solution = { readonly assignment: Assignment } | 'never' | 'open';

/**
 * Looks for values under which all formulas are true: tries the values of one variable after the other and goes no
 * further where a formula can't be true any more.
 */
export function solve(formulas: readonly Formula[], sizeOf: (variable: string) => number): Solution {
  const variables = formulas.map((formula) => [...variablesIn(formula).keys()]);
  const assignment = new Map<string, number>();
  let steps = 0;

  const search = (): boolean | undefined => {
    steps += 1;
    if (steps > BUDGET) return undefined;
    const outcomes = formulas.map((formula) => outcomesOf(formula, assignment));
    if (outcomes.some((one) => (one & TRUE) === 0)) return false;
    const next = narrowest(outcomes);
    if (next === undefined) return true;
    for (let value = 0; value < sizeOf(next); value++) {
      assignment.set(next, value);
      const found = search();
      if (found !== false) return found;
    }
    assignment.delete(next);
    return false;
  };

  /** The open variable with the fewest values among those on which something still depends. */
  const narrowest = (outcomes: readonly number[]): string | undefined => {
    let found: string | undefined;
    for (const [index, names] of variables.entries())
      if (outcomes[index] !== TRUE)
        for (const name of names)
          if (!assignment.has(name) && (found === undefined || sizeOf(name) < sizeOf(found))) found = name;
    return found;
  };

  const found = search();
  return found === undefined ? 'open' : found ? { assignment } : 'never';
}
