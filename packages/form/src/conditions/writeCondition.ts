import type { NodeKey } from '../compare/node.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { nameFor } from './names.ts';
import { operatorsOf, VALUE_COUNTS } from './operators.ts';
import { type Place, placesOf } from './places.ts';
import { type Clause, isGroup, type Operand, type Sentence } from './sentence.ts';
import { subjectOf } from './subjects.ts';

/**
 * A sentence as an expression where a node stands. Undefined for one without clauses (nothing is asked: always shown),
 * and while a clause is unfinished or about something that cannot be seen there.
 *
 * „ist nicht“ and „ist keine von“ are true of other answers, not of a missing one: in FEEL `null != "ja"` is true, so
 * that they ask for an answer first.
 */
export function writeCondition(
  form: FormDefinition,
  node: NodeKey,
  { match, parts }: Sentence,
): string | undefined {
  const place = placesOf(form).get(node);
  if (place === undefined || parts.length === 0) return undefined;
  const texts = parts.map((part) => {
    if (!isGroup(part)) return writeClause(form, place, part, parts.length > 1 ? match : 'all');
    const inside = part.parts.map((clause) => writeClause(form, place, clause, part.match));
    return join(inside, part.match, parts.length > 1 && inside.length > 1);
  });
  return join(texts, match, false);
}

function join(
  texts: readonly (string | undefined)[],
  match: Sentence['match'],
  isInner: boolean,
): string | undefined {
  if (texts.length === 0 || !texts.every((text) => text !== undefined)) return undefined;
  const joined = texts.join(match === 'all' ? ' and ' : ' or ');
  return isInner ? `(${joined})` : joined;
}

/** One clause, as a part of what `match` joins. */
export function writeClause(
  form: FormDefinition,
  place: Place,
  { subject: address, operator, values }: Clause,
  match: Sentence['match'] = 'all',
): string | undefined {
  const subject = subjectOf(form, address);
  const name = nameFor(form, place, address);
  const known = subject && operatorsOf[subject.kind].find(({ id }) => id === operator);
  if (subject === undefined || name === undefined || known === undefined) return undefined;
  const [least, most] = VALUE_COUNTS[known.values];
  if (values.length < least || values.length > most || values.some(({ value }) => value === ''))
    return undefined;
  const [first = '', second = ''] = values.map(writeOperand);
  const both = (condition: string): string => {
    const answered = `${name} != null and ${condition}`;
    return match === 'any' ? `(${answered})` : answered;
  };
  switch (operator) {
    case 'is':
      return `${name} = ${first}`;
    case 'isNot':
      return both(`${name} != ${first}`);
    case 'isOneOf':
      return `${name} in (${values.map(writeOperand).join(', ')})`;
    case 'isNoneOf':
      return both(`not(${name} in (${values.map(writeOperand).join(', ')}))`);
    case 'contains':
      return `list contains(${name}, ${first})`;
    case 'containsNot':
      return `not(list contains(${name}, ${first}))`;
    case 'isTicked':
      return `${name} = true`;
    case 'isNotTicked':
      return `not(${name} = true)`;
    case 'isMoreThan':
      return `${name} > ${first}`;
    case 'isAtLeast':
      return `${name} >= ${first}`;
    case 'isLessThan':
      return `${name} < ${first}`;
    case 'isAtMost':
      return `${name} <= ${first}`;
    case 'isBetween':
      return `${name} between ${first} and ${second}`;
    case 'hasAtLeast':
      return `count(${name}) >= ${first}`;
    case 'hasAtMost':
      return `count(${name}) <= ${first}`;
    case 'hasExactly':
      return `count(${name}) = ${first}`;
    case 'isAnswered':
      return subject.kind === 'choices' ? `count(${name}) > 0` : `${name} != null`;
    case 'isEmpty':
      return subject.kind === 'choices' ? `count(${name}) = 0` : `${name} = null`;
  }
}

/** A value as an expression. */
export function writeOperand({ type, value }: Operand): string {
  switch (type) {
    case 'text':
      return JSON.stringify(value);
    case 'date':
      return `@"${value}"`;
    case 'time':
      return `@"${value}:00"`;
    case 'daysFromToday': {
      const days = Number(value);
      if (days === 0) return 'today()';
      return `today() ${days < 0 ? '-' : '+'} duration("P${Math.abs(days)}D")`;
    }
    default:
      return value;
  }
}
