import { childrenOf, type Expression } from '../feel/expression.ts';
import { parseExpression } from '../feel/parse.ts';
import { type FeelValue, isKind, isNumber } from '../feel/values.ts';
import type { Parameter } from '../generated/definition.ts';
import { liftParameters } from '../liftParameters.ts';

/** What expressions ask of a question. */
export interface Decision {
  /** What it is compared with, each list of values together: answers that are in the same of them are alike. */
  readonly groups: readonly (readonly FeelValue[])[];
  /** Something else is done with it than comparing, so that no two of its answers are known to be alike. */
  readonly isOpen: boolean;
}

/** Of a question at which nothing looks. */
export const NOTHING: Decision = { groups: [], isOpen: false };

export const allOf = (decisions: readonly Decision[]): Decision => ({
  groups: decisions.flatMap(({ groups }) => groups),
  isOpen: decisions.some(({ isOpen }) => isOpen),
});

export const literalsOf = ({ groups }: Decision): readonly FeelValue[] => groups.flat();

/** What an expression asks of its names. */
interface Said extends Decision {
  /** Its value may be that of a name: what is asked of the one is asked of the other. */
  readonly passesOn: boolean;
}

/** Parameters are asked nothing: they stand for their values. */
export function saidBy(text: string | undefined, parameters: readonly Parameter[]): Said {
  const parsed = text === undefined ? undefined : parseExpression(text);
  if (!parsed?.ok) return { groups: [], isOpen: true, passesOn: true };
  const tables = parameters.filter(({ type }) => type === 'table');
  const single = parameters.filter(({ type }) => type !== 'table');
  const constants = new Set(single.map(({ id }) => id));
  return {
    groups: [...groupsIn(parsed.value), ...[...liftParameters(single).values()].map((value) => [value])],
    isOpen: tables.length > 0 || !isPlain(parsed.value, constants),
    passesOn: isPassedOn(parsed.value),
  };
}

function groupsIn(e: Expression): FeelValue[][] {
  if (e.kind === 'in') return [...groupsIn(e.value), ...together(e.tests)];
  if (e.kind === 'list') return together(e.items);
  const literal = literalIn(e);
  return literal === undefined ? childrenOf(e).flatMap(groupsIn) : [[literal]];
}

function together(all: readonly Expression[]): FeelValue[][] {
  const literals = all.flatMap((one) => literalIn(one) ?? []);
  const others = all.filter((one) => literalIn(one) === undefined).flatMap(groupsIn);
  return literals.length > 0 ? [literals, ...others] : others;
}

function literalIn(e: Expression): FeelValue | undefined {
  if (e.kind === 'negate') {
    const inner = literalIn(e.operand);
    return inner !== undefined && isNumber(inner) ? { ...inner, coefficient: -inner.coefficient } : undefined;
  }
  if (e.kind !== 'literal') return undefined;
  const { value } = e;
  const isCompared =
    typeof value === 'string' || isNumber(value) || isKind(value, 'date') || isKind(value, 'time');
  return isCompared ? value : undefined;
}

/** Comparing with what is known, and what joins comparisons: whatever it does not name is all the same to it. */
function isPlain(e: Expression, constants: ReadonlySet<string>): boolean {
  const isConstant = (one: Expression): boolean =>
    one.kind === 'literal' ||
    (one.kind === 'name' && constants.has(one.name)) ||
    (['negate', 'list', 'range', 'test'].includes(one.kind) && childrenOf(one).every(isConstant));
  const areInside = (some: readonly Expression[]): boolean => some.every((one) => isPlain(one, constants));
  switch (e.kind) {
    case 'compare':
      return (isConstant(e.left) || isConstant(e.right)) && areInside(childrenOf(e));
    case 'between':
      return isConstant(e.low) && isConstant(e.high) && areInside([e.value]);
    case 'in':
      return e.tests.every(isConstant) && areInside([e.value]);
    case 'call': {
      const args = e.args.map(({ value }) => value);
      const name = e.callee.kind === 'name' ? e.callee.name : '';
      return areInside(args) && (JOINS.includes(name) || (name === 'list contains' && args.some(isConstant)));
    }
    case 'for':
    case 'arithmetic':
    case 'function':
      return false;
    default:
      return areInside(childrenOf(e));
  }
}

const JOINS: readonly string[] = ['not', 'count', 'is defined', 'get or else'];

const isPassedOn = (e: Expression): boolean =>
  e.kind === 'if'
    ? isPassedOn(e.then) || isPassedOn(e.else)
    : !['literal', 'compare', 'between', 'in', 'and', 'or', 'some', 'every', 'instanceOf'].includes(e.kind);
