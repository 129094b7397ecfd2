import type { SubjectKind } from './operators.ts';
import type { OperatorId } from './sentence.ts';

/** How something is said of a subject, whose name comes in quotes, as the values do that have them. */
export type Phrase = (subject: string, values: readonly string[]) => string;
export type Phrases = Readonly<Partial<Record<OperatorId, Phrase>>>;

/** Comparisons of FEEL. */
export type Comparing = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The words in which conditions are said in a language. */
export interface Speech {
  /** BCP 47 tag: of the questions’ own words. */
  readonly language: string;
  readonly when: string;
  readonly and: string;
  readonly or: string;
  readonly quote: (words: string) => string;
  readonly number: (value: string, unit?: string) => string;
  readonly date: (iso: string) => string;
  readonly time: (value: string) => string;
  readonly daysFromToday: (days: number) => string;
  /** What a clause says, by the kind of its subject and its operator. */
  readonly phrases: Readonly<Record<SubjectKind, Phrases>>;
  /** Of two values that no clause compares. */
  readonly compare: (one: string, operator: Comparing, other: string, isDate: boolean) => string;
  readonly between: (value: string, low: string, high: string) => string;
  readonly holds: (value: string) => string;
  readonly not: (said: string) => string;
  /** Of a single clause that is also true of what was not answered. */
  readonly notClause: (said: string) => string;
  /** What stands as it was written. */
  readonly raw: (text: string) => string;
  /** Functions that are true or not, by their names in FEEL. */
  readonly tests: Readonly<Record<string, (one: string, two: string) => string>>;
  /** Functions that give a value. */
  readonly calls: Readonly<Record<string, (words: readonly string[]) => string>>;
  readonly minus: (value: string) => string;
  readonly signs: Readonly<Record<string, string>>;
}

/** „A“, „A und B“, „A, B und C“. */
export const listed = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** A number with the signs of a language: `1.234,5`; amounts with two digits or none. */
export function sayNumber(
  value: string,
  unit: string | undefined,
  [group, point]: readonly [string, string],
): string {
  const [whole = '', decimals] = (unit === '€' ? Number(value).toFixed(2) : value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const shown =
    decimals === undefined || (unit === '€' && decimals === '00') ? grouped : `${grouped}${point}${decimals}`;
  return unit === undefined ? shown : `${shown}\u00a0${unit}`;
}
