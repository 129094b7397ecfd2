import type { Comparison, Expression } from '../../feel/expression.ts';
import { keyOf } from '../../feel/print.ts';
import { type FeelValue, isNumber } from '../../feel/values.ts';
import { constantValue, isConstant, literalsIn } from './constants.ts';
import {
  ANY,
  all,
  any,
  constant,
  FALSE,
  type Formula,
  holds,
  MISSING,
  type Outcomes,
  TRUE,
} from './formula.ts';
import type { Variable } from './variables.ts';

/** Finds the variable that a name means, and makes those that are no single thing. */
export interface Variables {
  /** What a name or path asks; undefined where it is no single thing of which the values are known. */
  readonly ask: (e: Expression) => Variable | undefined;
  /** The length of a list. */
  readonly count: (e: Expression) => Variable | undefined;
  /** Whether an option is among those chosen. */
  readonly has: (e: Expression, option: string) => Variable | undefined;
  /** How two things compare. */
  readonly order: (left: Expression, right: Expression) => Variable;
  /** A condition by itself. */
  readonly open: (e: Expression) => Variable;
  /** Nothing while literals are still being gathered. */
  readonly values: (variable: Variable) => readonly FeelValue[];
  /** Notes what a variable is compared with. */
  readonly note: (variable: Variable, literals: readonly FeelValue[]) => void;
}

type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/**
 * Reads a condition as a formula: what compares one thing with literals becomes a leaf with what comes of each of its
 * values (worked out by the real engine); whatever else there is may come out any way, the same words the same way.
 */
export function readFormula(e: Expression, variables: Variables): Formula {
  const inner = (child: Expression): Formula => readFormula(child, variables);
  if (isConstant(e)) return constant(outcome(constantValue(e)));
  if (e.kind === 'and' || e.kind === 'or') {
    const parts = [inner(e.left), inner(e.right)];
    return e.kind === 'and' ? all(...parts) : any(...parts);
  }
  const negated = callOf(e, 'not');
  if (negated) return { kind: 'not', part: inner(argument(negated, 0)) };
  if (e.kind === 'if') {
    const condition = holds(inner(e.condition));
    return any(all(condition, inner(e.then)), all({ kind: 'not', part: condition }, inner(e.else)));
  }
  return leafOf(e, variables) ?? comparison(e, variables) ?? freely(variables.open(e), variables);
}

/** What a value is as a condition. */
const outcome = (value: FeelValue): Outcomes => (value === true ? TRUE : value === false ? FALSE : MISSING);

/** The call of a function by its name; undefined for anything else. */
const callOf = (e: Expression, name: string): Node<'call'> | undefined =>
  e.kind === 'call' &&
  e.callee.kind === 'name' &&
  e.callee.name === name &&
  e.args.every((one) => one.name === undefined)
    ? e
    : undefined;

const argument = (e: Node<'call'>, index: number): Expression =>
  e.args[index]?.value ?? { kind: 'literal', value: null, start: e.start, end: e.end };

const VALUE: Expression = { kind: 'name', name: 'wert', start: 0, end: 0 };

/** A condition on one thing and literals alone. */
function leafOf(e: Expression, variables: Variables): Formula | undefined {
  const chosen = hasOption(e, variables);
  if (chosen) return freely(chosen, variables);
  const found = subjectIn(e);
  if (!found) return undefined;
  const { subject, rebuilt, literals, isOrder } = found;
  const counted = callOf(subject, 'count');
  const variable = counted ? variables.count(argument(counted, 0)) : variables.ask(subject);
  if (!variable || !fits(variable, literals, isOrder)) return undefined;
  variables.note(variable, literals);
  return {
    kind: 'leaf',
    variable: variable.key,
    outcomes: variables.values(variable).map((value) => outcome(constantValue(rebuilt, value))),
  };
}

/** `list contains(x, "a")` and `"a" in x`. */
function hasOption(e: Expression, variables: Variables): Variable | undefined {
  const call = callOf(e, 'list contains');
  const [list, one] = call
    ? [argument(call, 0), argument(call, 1)]
    : e.kind === 'in' && e.tests.length === 1
      ? [e.tests[0], e.value]
      : [];
  const option = one && isConstant(one) ? constantValue(one) : undefined;
  return list && typeof option === 'string' ? variables.has(list, option) : undefined;
}

interface Found {
  readonly subject: Expression;
  /** The condition with `wert` for its subject. */
  readonly rebuilt: Expression;
  readonly literals: readonly FeelValue[];
  /** It asks for more or less. */
  readonly isOrder: boolean;
}

/** The one thing that a condition compares with literals. */
function subjectIn(e: Expression): Found | undefined {
  switch (e.kind) {
    case 'name':
    case 'path':
      return { subject: e, rebuilt: VALUE, literals: [], isOrder: false };
    case 'compare': {
      const isOrder = e.operator !== '=' && e.operator !== '!=';
      if (isConstant(e.right)) return wrapped(e.left, [e.right], isOrder, (left) => ({ ...e, left }));
      return isConstant(e.left)
        ? wrapped(e.right, [e.left], isOrder, (right) => ({ ...e, right }))
        : undefined;
    }
    case 'between':
      return isConstant(e.low) && isConstant(e.high)
        ? wrapped(e.value, [e.low, e.high], true, (value) => ({ ...e, value }))
        : undefined;
    case 'in':
      return e.tests.every(isConstant)
        ? wrapped(e.value, e.tests, e.tests.some(isRange), (value) => ({ ...e, value }))
        : undefined;
    case 'call':
      return subjectOfCall(e);
    default:
      return undefined;
  }
}

function subjectOfCall(e: Node<'call'>): Found | undefined {
  if (callOf(e, 'is defined'))
    return wrapped(argument(e, 0), [], false, (value) => ({ ...e, args: [{ value }] }));
  const list = argument(e, 0);
  return callOf(e, 'list contains') && isConstant(list)
    ? wrapped(argument(e, 1), [list], false, (value) => ({ ...e, args: [{ value: list }, { value }] }))
    : undefined;
}

const isRange = (e: Expression): boolean => e.kind === 'range' || (e.kind === 'test' && e.operator !== '=');

/** The subject itself, or in a `get or else` with a literal. */
function wrapped(
  e: Expression,
  constants: readonly Expression[],
  isOrder: boolean,
  rebuild: (subject: Expression) => Expression,
): Found | undefined {
  const literals = constants.flatMap((one) =>
    literalsIn(one.kind === 'test' ? constantValue(one.operand) : constantValue(one)),
  );
  if (e.kind === 'name' || e.kind === 'path' || callOf(e, 'count'))
    return { subject: e, rebuilt: rebuild(VALUE), literals, isOrder };
  const call = callOf(e, 'get or else');
  if (!call || !isConstant(argument(call, 1))) return undefined;
  const instead = argument(call, 1);
  return wrapped(argument(call, 0), [...constants, instead], isOrder, (value) =>
    rebuild({ ...call, args: [{ value }, { value: instead }] }),
  );
}

/** Whether the literals tell apart all that the variable can be. */
function fits({ kind }: Variable, literals: readonly FeelValue[], isOrder: boolean): boolean {
  if (kind === 'boolean') return !isOrder;
  if (kind === 'choice' || kind === 'text') return !isOrder;
  if (kind === 'number' || kind === 'count') return literals.every((one) => one === null || isNumber(one));
  return kind === 'date' && literals.every((one) => one === null || isDate(one));
}

const isDate = (value: FeelValue): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date';

/** Two things that are not known, of which one is more, or they are the same. */
function comparison(e: Expression, variables: Variables): Formula | undefined {
  if (e.kind !== 'compare') return undefined;
  const isTurned = keyOf(e.left) > keyOf(e.right);
  const variable = isTurned ? variables.order(e.right, e.left) : variables.order(e.left, e.right);
  const table = ORDERS[e.operator];
  const [less, same, more, missing] = table;
  return {
    kind: 'leaf',
    variable: variable.key,
    outcomes: isTurned ? [more, same, less, missing] : [less, same, more, missing],
  };
}

/** What comes of `<`, `=`, `>` and where one of the two is missing. */
const ORDERS: Readonly<Record<Comparison, readonly [Outcomes, Outcomes, Outcomes, Outcomes]>> = {
  '<': [TRUE, FALSE, FALSE, MISSING],
  '<=': [TRUE, TRUE, FALSE, MISSING],
  '>': [FALSE, FALSE, TRUE, MISSING],
  '>=': [FALSE, TRUE, TRUE, MISSING],
  '=': [FALSE, TRUE, FALSE, ANY],
  '!=': [TRUE, FALSE, TRUE, ANY],
};

const freely = (variable: Variable, variables: Variables): Formula => ({
  kind: 'leaf',
  variable: variable.key,
  outcomes: variables.values(variable).map(outcome),
});
