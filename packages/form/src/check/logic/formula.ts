/** The values that a condition may have, as a set: true, false, missing. */
export type Outcomes = number;

export const TRUE = 1;
export const FALSE = 2;
export const MISSING = 4;
export const ANY = TRUE | FALSE | MISSING;

/** A condition over things that have a few values each, by FEEL's logic of three values. */
export type Formula =
  | { readonly kind: 'constant'; readonly outcomes: Outcomes }
  /** What becomes of each value of the variable, in the order of its values. */
  | { readonly kind: 'leaf'; readonly variable: string; readonly outcomes: readonly Outcomes[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not' | 'isTrue'; readonly part: Formula };

export const all = (...parts: readonly Formula[]): Formula => ({ kind: 'and', parts });
export const any = (...parts: readonly Formula[]): Formula => ({ kind: 'or', parts });
/** True or false: a condition that is missing does not hold. */
export const holds = (part: Formula): Formula => ({ kind: 'isTrue', part });
export const holdsNot = (part: Formula): Formula => ({ kind: 'not', part: holds(part) });
export const constant = (outcomes: Outcomes): Formula => ({ kind: 'constant', outcomes });

/** Which value each variable has, by its place; what is not among them is open. */
export type Assignment = ReadonlyMap<string, number>;

/** What may still become of a formula. */
export function outcomesOf(formula: Formula, assignment: Assignment): Outcomes {
  switch (formula.kind) {
    case 'constant':
      return formula.outcomes;
    case 'leaf': {
      const value = assignment.get(formula.variable);
      return value === undefined
        ? formula.outcomes.reduce((known, one) => known | one, 0)
        : (formula.outcomes[value] ?? ANY);
    }
    case 'and':
      return joined(formula.parts, assignment, FALSE, TRUE);
    case 'or':
      return joined(formula.parts, assignment, TRUE, FALSE);
    case 'not':
      return negated(outcomesOf(formula.part, assignment));
    case 'isTrue': {
      const inner = outcomesOf(formula.part, assignment);
      return (inner & TRUE) | (inner & (FALSE | MISSING) ? FALSE : 0);
    }
  }
}

/** `and` and `or`: one value decides, another changes nothing. */
function joined(
  parts: readonly Formula[],
  assignment: Assignment,
  decisive: Outcomes,
  neutral: Outcomes,
): Outcomes {
  return parts.reduce((known, part) => {
    const next = outcomesOf(part, assignment);
    const either = known | next;
    return (
      (either & decisive) |
      (known & next & neutral) |
      (either & MISSING && known & ~decisive && next & ~decisive ? MISSING : 0)
    );
  }, neutral);
}

const negated = (outcomes: Outcomes): Outcomes =>
  (outcomes & TRUE ? FALSE : 0) | (outcomes & FALSE ? TRUE : 0) | (outcomes & MISSING);

/** Every variable in a formula, with how often it stands there. */
export function variablesIn(formula: Formula, found: Map<string, number> = new Map()): Map<string, number> {
  if (formula.kind === 'leaf') found.set(formula.variable, (found.get(formula.variable) ?? 0) + 1);
  if ('parts' in formula) for (const part of formula.parts) variablesIn(part, found);
  if ('part' in formula) variablesIn(formula.part, found);
  return found;
}

/** Every variable that formulas ask, with how often. */
export function askedBy(formulas: readonly Formula[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const formula of formulas) variablesIn(formula, found);
  return found;
}
