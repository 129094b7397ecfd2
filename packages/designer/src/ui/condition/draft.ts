import {
  type Clause,
  type ClauseGroup,
  isGroup,
  type Operand,
  type Operator,
  operandTypes,
  type Sentence,
  type Subject,
  VALUE_COUNTS,
} from '@formularwerk/form/conditions';

/** A clause in which nothing is chosen yet; a new one each time, so that one can tell them apart. */
const emptyClause = (): Clause => ({ subject: '', operator: 'is', values: [] });

/** What a builder shows while there is no condition. */
export const emptySentence: Sentence = { match: 'all', parts: [emptyClause()] };

/** Another question, with the likeliest comparison and, for yes and no, „Ja“: often that is all. */
export function withSubject(subject: Subject): Clause {
  const [operator] = subject.operators;
  if (!operator) return emptyClause();
  return {
    subject: subject.address,
    operator: operator.id,
    values: valuesFor(subject, operator, [likeliest(subject)]),
  };
}

/** Another comparison; what was compared with stays where it fits. */
export function withOperator(clause: Clause, subject: Subject, operator: Operator): Clause {
  return { ...clause, operator: operator.id, values: valuesFor(subject, operator, clause.values) };
}

/** The value with which one begins: empty, of the first sort that the kind is compared with. */
export const emptyOperand = (subject: Subject): Operand => ({
  type: operandTypes[subject.kind][0] ?? 'text',
  value: '',
});

function valuesFor(subject: Subject, operator: Operator, before: readonly Operand[]): readonly Operand[] {
  const [least, most] = VALUE_COUNTS[operator.values];
  const kept = before.slice(0, most);
  // „ist eine von“ begins with what was chosen, or with nothing ticked.
  if (operator.values === 'several') return kept.filter(({ value }) => value !== '');
  return [...kept, ...Array.from({ length: least }, () => emptyOperand(subject))].slice(0, least);
}

function likeliest(subject: Subject): Operand {
  const yes = subject.choices?.find(({ label }) => /^ja\b/i.test(label));
  return yes && (subject.choices?.length ?? 0) <= 3 ? { type: 'text', value: yes.id } : emptyOperand(subject);
}

/** Where a clause is: among the parts, or inside the group at that place. */
export interface Place {
  readonly part: number;
  readonly inside?: number;
}

/** The sentence with another clause at a place; without one it goes, and a group that is left empty with it. */
export function replaceClause(
  sentence: Sentence,
  { part, inside }: Place,
  clause: Clause | undefined,
): Sentence {
  const old = sentence.parts[part];
  const group = old && isGroup(old) && inside !== undefined ? old : undefined;
  const parts = group
    ? spliced<Clause | ClauseGroup>(
        sentence.parts,
        part,
        groupWith({ ...group, parts: spliced(group.parts, inside ?? 0, clause) }),
      )
    : spliced<Clause | ClauseGroup>(sentence.parts, part, clause);
  return parts.length === 0 ? emptySentence : { ...sentence, parts };
}

const groupWith = (group: ClauseGroup): ClauseGroup | undefined =>
  group.parts.length === 0 ? undefined : group;

const spliced = <T>(all: readonly T[], at: number, one: T | undefined): T[] =>
  all.toSpliced(at, 1, ...(one === undefined ? [] : [one]));

/** One more clause at the end, or at the end of a group. */
export function addClause(sentence: Sentence, group?: number): Sentence {
  const parts = sentence.parts.map((part, index) =>
    index === group && isGroup(part) ? { ...part, parts: [...part.parts, emptyClause()] } : part,
  );
  return { ...sentence, parts: group === undefined ? [...parts, emptyClause()] : parts };
}

/** A group of the other sort at the end. */
export const addGroup = (sentence: Sentence): Sentence => ({
  ...sentence,
  parts: [...sentence.parts, { match: other(sentence.match), parts: [emptyClause(), emptyClause()] }],
});

/** The other way to join; groups are always of the sort that isn't around them. */
export const withMatch = ({ parts }: Sentence, match: Sentence['match']): Sentence => ({
  match,
  parts: parts.map((part) => (isGroup(part) ? { ...part, match: other(match) } : part)),
});

const other = (match: Sentence['match']): Sentence['match'] => (match === 'all' ? 'any' : 'all');
