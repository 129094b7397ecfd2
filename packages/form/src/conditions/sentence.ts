import type { Address } from '../compare/node.ts';

/** How a clause compares. Which ones there are for a kind of answer, and how they read, is in `operators.ts`. */
export type OperatorId =
  | 'is'
  | 'isNot'
  | 'isOneOf'
  | 'isNoneOf'
  | 'contains'
  | 'containsNot'
  | 'isTicked'
  | 'isNotTicked'
  | 'isMoreThan'
  | 'isAtLeast'
  | 'isLessThan'
  | 'isAtMost'
  | 'isBetween'
  | 'hasAtLeast'
  | 'hasAtMost'
  | 'hasExactly'
  | 'isAnswered'
  | 'isEmpty';

/** What is compared with. Values are written as answers are: `ja`, `4.5`, `2027-04-01`, `14:30`. */
export type Operand =
  /** A text, or the id of an option. */
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'date'; readonly value: string }
  | { readonly type: 'time'; readonly value: string }
  /** Whole days after today, `-7` for a week ago. */
  | { readonly type: 'daysFromToday'; readonly value: string }
  /** Something that the municipality sets, by its id. */
  | { readonly type: 'parameter'; readonly value: string };

/** One comparison: „‚Wird Alkohol ausgeschenkt?‘ ist ‚Ja‘“. */
export interface Clause {
  /** A question, computed value or list by its address, or a parameter by its id. */
  readonly subject: Address;
  readonly operator: OperatorId;
  /** None for „ist angekreuzt“, two for „liegt zwischen“, any number for „ist eine von“, else one. */
  readonly values: readonly Operand[];
}

export interface ClauseGroup {
  readonly match: 'all' | 'any';
  readonly parts: readonly Clause[];
}

/** A condition as the builder shows it: „alle“ or „eine von“, and groups of the other sort inside. */
export interface Sentence {
  readonly match: 'all' | 'any';
  readonly parts: readonly (Clause | ClauseGroup)[];
}

/** Whether a part of a sentence is a group of clauses. */
export const isGroup = (part: Clause | ClauseGroup): part is ClauseGroup => 'match' in part;

/** All clauses, those in groups too. */
export const clausesOf = ({ parts }: Sentence): readonly Clause[] =>
  parts.flatMap((part) => (isGroup(part) ? part.parts : [part]));

/**
 * The same condition in its shortest form: groups of one clause, and of the sort that is around them, are dissolved; a
 * single clause is an `all`. What `readCondition` gives is in this form.
 */
export function simplify({ match, parts }: Sentence): Sentence {
  const flat = parts.flatMap((part): readonly (Clause | ClauseGroup)[] =>
    isGroup(part) && (part.match === match || part.parts.length < 2) ? part.parts : [part],
  );
  const [only] = flat;
  if (flat.length !== 1 || only === undefined)
    return { match: flat.length === 0 ? 'all' : match, parts: flat };
  return isGroup(only) ? only : { match: 'all', parts: [only] };
}
