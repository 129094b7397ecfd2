import { compareDecimals, ZERO } from './decimal.ts';
import type { Comparison, Expression } from './expression.ts';
import type { FeelType } from './feelType.ts';
import { keyOf } from './print.ts';
import { isNumber } from './values.ts';

/**
 * What a condition tells of the values in it: `x != null` that x is there, `count(l) > 0` that l is not empty. A
 * fact is `there` or `filled` and the key of an expression.
 */
export type Facts = ReadonlySet<string>;

/** What a condition tells, where it is true, of names that stand alone in it: `x != null and count(l) > 0`. */
export function namesKnown(condition: Expression): { readonly there: string[]; readonly filled: string[] } {
  const facts = [...factsOf(condition, 'true')];
  const namesOf = (what: string): string[] =>
    facts.flatMap((fact) => (fact.startsWith(`${what} name `) ? [fact.slice(what.length + 6, -2)] : []));
  return { there: namesOf('there'), filled: namesOf('filled') };
}

export const noFacts: Facts = new Set();

/** How a condition came out. Not true may be false or null, which says less than false. */
export type Outcome = 'true' | 'false' | 'notTrue';

export const both = (a: Facts, b: Facts): Facts =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);

const either = (a: Facts, b: Facts): Facts => new Set([...a].filter((fact) => b.has(fact)));

export function narrow(type: FeelType, e: Expression, facts: Facts): FeelType {
  if (facts.size === 0 || e.kind === 'literal') return type;
  const key = keyOf(e);
  const filled = type.kind === 'list' && facts.has(`filled ${key}`) ? { ...type, mayBeEmpty: false } : type;
  return facts.has(`there ${key}`) || filled !== type ? { ...filled, nullable: false } : filled;
}

export function factsOf(e: Expression, outcome: Outcome): Facts {
  switch (e.kind) {
    case 'and':
      if (outcome === 'true') return both(factsOf(e.left, 'true'), factsOf(e.right, 'true'));
      return either(factsOf(e.left, outcome), factsOf(e.right, outcome));
    case 'or':
      if (outcome === 'true') return either(factsOf(e.left, 'true'), factsOf(e.right, 'true'));
      return both(factsOf(e.left, outcome), factsOf(e.right, outcome));
    case 'compare':
      return factsOfComparison(e, outcome);
    case 'between':
    case 'in':
      return outcome === 'true' ? there(e.value) : noFacts;
    case 'some':
      return outcome === 'true' && e.iterators[0] ? filled(e.iterators[0].in) : noFacts;
    case 'call':
      return factsOfCall(e, outcome);
    default:
      return noFacts;
  }
}

function factsOfCall(e: Extract<Expression, { kind: 'call' }>, outcome: Outcome): Facts {
  const name = e.callee.kind === 'name' ? e.callee.name : '';
  const operand = e.args[0]?.value;
  if (operand === undefined) return noFacts;
  if (name === 'not' && outcome !== 'notTrue') return factsOf(operand, outcome === 'true' ? 'false' : 'true');
  if (name === 'is defined' && outcome === 'true') return there(operand);
  return name === 'list contains' && outcome === 'true' ? filled(operand) : noFacts;
}

function factsOfComparison(e: Extract<Expression, { kind: 'compare' }>, outcome: Outcome): Facts {
  if (isNull(e.right)) return factsOfNull(e.left, e.operator, outcome);
  if (isNull(e.left)) return factsOfNull(e.right, e.operator, outcome);
  const count = both(
    factsOfCount(e.left, e.operator, e.right, outcome),
    factsOfCount(e.right, mirrored[e.operator], e.left, outcome),
  );
  const isOrder = e.operator !== '=' && e.operator !== '!=';
  // An order that is true or false has two sides; an equality that is true, if one side is a literal, the other.
  if ((isOrder && outcome !== 'notTrue') || (e.operator === '=' && outcome === 'true' && hasLiteral(e)))
    return both(count, both(there(e.left), there(e.right)));
  return count;
}

const isNull = (e: Expression): boolean => e.kind === 'literal' && e.value === null;

const hasLiteral = (e: { left: Expression; right: Expression }): boolean =>
  e.left.kind === 'literal' || e.right.kind === 'literal';

/** A comparison with null is never null itself, so that not true is false. */
function factsOfNull(e: Expression, operator: Comparison, outcome: Outcome): Facts {
  const isThere = (operator === '!=') === (outcome === 'true') && (operator === '=' || operator === '!=');
  return isThere ? there(e) : noFacts;
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** `count(l) > 0` and all that imply it; a count is never missing. */
function factsOfCount(e: Expression, operator: Comparison, bound: Expression, outcome: Outcome): Facts {
  const list =
    e.kind === 'call' && e.callee.kind === 'name' && e.callee.name === 'count' ? e.args[0]?.value : undefined;
  if (list === undefined || bound.kind !== 'literal' || !isNumber(bound.value)) return noFacts;
  const holds = outcome === 'true' ? operator : opposite[operator];
  const isPositive = compareDecimals(bound.value, ZERO) > 0;
  const isAtLeastZero = isPositive || compareDecimals(bound.value, ZERO) === 0;
  const implies =
    (holds === '>' && isAtLeastZero) ||
    (holds === '>=' && isPositive) ||
    (holds === '=' && isPositive) ||
    (holds === '!=' && compareDecimals(bound.value, ZERO) === 0);
  return implies ? filled(list) : noFacts;
}

const there = (e: Expression): Facts => (e.kind === 'literal' ? noFacts : new Set([`there ${keyOf(e)}`]));

const filled = (e: Expression): Facts => new Set([`filled ${keyOf(e)}`]);
