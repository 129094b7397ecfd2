import { type Expression, type FeelValue, formatFeel } from '../feel/index.ts';
import type { FormDefinition } from '../generated/definition.ts';
import { addressOf } from './names.ts';
import { operandTypes, operatorsOf } from './operators.ts';
import type { Place } from './places.ts';
import type { Read } from './readCondition.ts';
import type { Clause, Operand, OperatorId } from './sentence.ts';
import { type Subject, subjectOf } from './subjects.ts';

type Comparison = Extract<Expression, { kind: 'compare' }>['operator'];

/** Reads one comparison, whichever way it is spelled; undefined for what is none of a subject's. */
export function readClause(form: FormDefinition, place: Place, e: Expression): Read | undefined {
  const subjectIn = (name: Expression): Subject | undefined => {
    const address = addressOf(form, place, name);
    return address === undefined ? undefined : subjectOf(form, address);
  };
  return read(e);

  function read(part: Expression): Read | undefined {
    switch (part.kind) {
      case 'name':
      case 'path':
        return clause(subjectIn(part), 'isTicked');
      case 'compare':
        return (
          compared(part.left, part.operator, part.right) ??
          compared(part.right, MIRRORED[part.operator], part.left)
        );
      case 'between':
        return clause(subjectIn(part.value), 'isBetween', part.low, part.high);
      case 'in':
        return member(part.value, part.tests);
      case 'call':
        return part.callee.kind === 'name' && part.args.every(({ name }) => name === undefined)
          ? called(
              part.callee.name,
              part.args.map(({ value }) => value),
            )
          : undefined;
      default:
        return undefined;
    }
  }

  function compared(left: Expression, operator: Comparison, right: Expression): Read | undefined {
    const counted = argumentsOf(left, 'count')?.[0];
    if (counted !== undefined) return count(subjectIn(counted), operator, right);
    const days = argumentsOf(left, 'daysBetween');
    if (days?.[0] && days[1] && isToday(days[0])) return daysAhead(subjectIn(days[1]), operator, right);
    const subject = subjectIn(left);
    // What is set is compared with what is answered, not the other way round.
    if (subject === undefined || (subject.origin === 'parameter' && subjectIn(right)?.origin === 'question'))
      return undefined;
    if (isLiteral(right, null)) return answered(subject, operator);
    if (isLiteral(right, true) && operator === '=') return clause(subject, 'isTicked');
    if (isLiteral(right, false) && operator === '=' && subject.origin === 'parameter')
      return clause(subject, 'isNotTicked');
    if (operator === '!=') return unlessEmpty(clause(subject, 'isNot', right));
    return clause(subject, ORDERS[operator], right);
  }

  function answered(subject: Subject, operator: Comparison): Read | undefined {
    // Of several answers there is always a list, an empty one: it is never missing.
    if (subject.kind === 'choices') return undefined;
    if (operator === '=') return clause(subject, 'isEmpty');
    return operator === '!=' ? clause(subject, 'isAnswered') : undefined;
  }

  function count(subject: Subject | undefined, operator: Comparison, bound: Expression): Read | undefined {
    const number = operandOf(bound);
    const whole = number?.type === 'number' && /^\d+$/.test(number.value) ? Number(number.value) : undefined;
    if (subject?.kind === 'choices') {
      const isMin = (operator === '>' || operator === '!=') && whole === 0;
      if (isMin || (operator === '>=' && whole === 1)) return clause(subject, 'isAnswered');
      const isNone = (operator === '=' || operator === '<=') && whole === 0;
      return isNone || (operator === '<' && whole === 1) ? clause(subject, 'isEmpty') : undefined;
    }
    const id = COUNTS[operator];
    if (id !== undefined) return clause(subject, id, bound);
    if (whole === undefined) return undefined;
    if (operator === '>' || (operator === '!=' && whole === 0))
      return numbered(subject, 'hasAtLeast', whole + 1);
    return operator === '<' && whole > 0 ? numbered(subject, 'hasAtMost', whole - 1) : undefined;
  }

  function daysAhead(
    subject: Subject | undefined,
    operator: Comparison,
    bound: Expression,
  ): Read | undefined {
    const days = operandOf(bound);
    // The days between are missing where the second lies before the first: only these two say the same.
    const id = operator === '>=' ? 'isAtLeast' : operator === '>' ? 'isMoreThan' : undefined;
    if (id === undefined || days?.type !== 'number' || !/^\d+$/.test(days.value)) return undefined;
    return made(subject, id, [{ type: 'daysFromToday', value: days.value }]);
  }

  function member(value: Expression, tests: readonly Expression[]): Read | undefined {
    const [only] = tests;
    if (tests.length === 1 && only !== undefined) {
      if (only.kind === 'list') return member(value, only.items);
      if (only.kind === 'test') return compared(value, only.operator, only.operand);
      if (only.kind === 'range')
        return only.lowIncluded && only.highIncluded
          ? clause(subjectIn(value), 'isBetween', only.low, only.high)
          : undefined;
      const several = subjectIn(only);
      if (several?.kind === 'choices') return clause(several, 'contains', value);
    }
    const subject = subjectIn(value);
    const oneOf = clause(subject, 'isOneOf', ...tests);
    if (oneOf !== undefined || tests.length === 0) return oneOf;
    const each = tests.map((test) => clause(subject, 'is', test));
    return each.every((part) => part !== undefined) ? { match: 'any', parts: each } : undefined;
  }

  function called(name: string, args: readonly Expression[]): Read | undefined {
    const [first, second] = args;
    if (first === undefined) return undefined;
    if (name === 'not') return negated(first);
    if (name === 'is defined') {
      const subject = subjectIn(first);
      return subject && answered(subject, '!=');
    }
    if (name !== 'list contains' || second === undefined) return undefined;
    return first.kind === 'list' ? member(second, first.items) : clause(subjectIn(first), 'contains', second);
  }

  function negated(inner: Expression): Read | undefined {
    const isBare = inner.kind === 'name' || inner.kind === 'path';
    if (isBare && subjectIn(inner)?.origin !== 'parameter') return undefined;
    const asked = read(inner);
    if (asked === undefined || 'match' in asked) return undefined;
    if ('unlessEmpty' in asked)
      return asked.unlessEmpty.operator === 'isNot'
        ? { clause: { ...asked.unlessEmpty, operator: 'is' } }
        : undefined;
    const { operator } = asked.clause;
    const opposite = OPPOSITES[operator];
    if (opposite === undefined) return undefined;
    const clauseOf: Clause = { ...asked.clause, operator: opposite };
    return operator === 'is' || operator === 'isOneOf' ? { unlessEmpty: clauseOf } : { clause: clauseOf };
  }

  function clause(
    subject: Subject | undefined,
    operator: OperatorId | undefined,
    ...values: readonly Expression[]
  ): { readonly clause: Clause } | undefined {
    const operands = values.map(operandOf);
    return operands.every((operand) => operand !== undefined) ? made(subject, operator, operands) : undefined;
  }

  function operandOf(value: Expression): Operand | undefined {
    const address = addressOf(form, place, value);
    if (address === undefined) return literalOperand(value);
    return subjectOf(form, address)?.origin === 'parameter'
      ? { type: 'parameter', value: address }
      : undefined;
  }
}

const ORDERS: Readonly<Partial<Record<Comparison, OperatorId>>> = {
  '=': 'is',
  '<': 'isLessThan',
  '<=': 'isAtMost',
  '>': 'isMoreThan',
  '>=': 'isAtLeast',
};

const COUNTS: Readonly<Partial<Record<Comparison, OperatorId>>> = {
  '=': 'hasExactly',
  '<=': 'hasAtMost',
  '>=': 'hasAtLeast',
};

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** What is true wherever the other is not; of `is` and `isOneOf` that holds of a missing answer too. */
const OPPOSITES: Readonly<Partial<Record<OperatorId, OperatorId>>> = {
  is: 'isNot',
  isOneOf: 'isNoneOf',
  contains: 'containsNot',
  isTicked: 'isNotTicked',
  isAnswered: 'isEmpty',
  isEmpty: 'isAnswered',
};

/** A clause, where the subject can be compared so with these. */
function made(
  subject: Subject | undefined,
  operator: OperatorId | undefined,
  values: readonly Operand[],
): { readonly clause: Clause } | undefined {
  if (subject === undefined || operator === undefined) return undefined;
  const isKnown = operatorsOf[subject.kind].some(({ id }) => id === operator);
  const fit = values.every(
    ({ type, value }) =>
      operandTypes[subject.kind].includes(type) &&
      (type !== 'parameter' || subject.parameters.some(({ id }) => id === value)),
  );
  return isKnown && fit ? { clause: { subject: subject.address, operator, values } } : undefined;
}

const numbered = (subject: Subject | undefined, operator: OperatorId, value: number): Read | undefined =>
  made(subject, operator, [{ type: 'number', value: String(value) }]);

const unlessEmpty = (read: { readonly clause: Clause } | undefined): Read | undefined =>
  read && { unlessEmpty: read.clause };

function literalOperand(e: Expression): Operand | undefined {
  const days = daysFromToday(e);
  if (days !== undefined) return { type: 'daysFromToday', value: String(days) };
  if (e.kind === 'negate') {
    const positive = literalOperand(e.operand);
    return positive?.type === 'number' ? { type: 'number', value: `-${positive.value}` } : undefined;
  }
  const dated = argumentsOf(e, 'date')?.[0];
  if (dated?.kind === 'literal' && typeof dated.value === 'string')
    return { type: 'date', value: dated.value };
  return e.kind === 'literal' ? operandOfValue(e.value) : undefined;
}

function operandOfValue(value: FeelValue): Operand | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { type: 'text', value };
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'number') return { type: 'number', value: formatFeel(value) };
  if (value.kind === 'date') return { type: 'date', value: formatFeel(value) };
  const [, time = ''] = value.kind === 'time' ? (/^(\d\d:\d\d):00$/.exec(formatFeel(value)) ?? []) : [];
  return time === '' ? undefined : { type: 'time', value: time };
}

/** `today() + duration("P14D")`, with the duration as a call or a literal. */
function daysFromToday(e: Expression): number | undefined {
  if (isToday(e)) return 0;
  if (e.kind !== 'arithmetic' || !isToday(e.left) || (e.operator !== '+' && e.operator !== '-'))
    return undefined;
  const [words] = argumentsOf(e.right, 'duration') ?? [e.right];
  const text = words?.kind === 'literal' && words.value !== null ? formatFeel(words.value) : '';
  const [, days] = /^P(\d+)D$/.exec(text) ?? [];
  if (days === undefined || Number(days) === 0) return undefined;
  return e.operator === '-' ? -Number(days) : Number(days);
}

const isToday = (e: Expression): boolean => argumentsOf(e, 'today')?.length === 0;

const isLiteral = (e: Expression, value: boolean | null): boolean =>
  e.kind === 'literal' && e.value === value && e.unreadable === undefined;

/** The arguments of a call of this function. */
function argumentsOf(e: Expression, name: string): readonly Expression[] | undefined {
  const isCall = e.kind === 'call' && e.callee.kind === 'name' && e.callee.name === name;
  return isCall && e.kind === 'call' ? e.args.map(({ value }) => value) : undefined;
}
