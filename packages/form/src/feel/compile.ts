import { parts } from '#parts';
import { negateValue, type Operator, operations } from './arithmetic.ts';
import { compileCall, functionValue } from './calls.ts';
import { toNumber } from './decimal.ts';
import type { Expression } from './expression.ts';
import type { FunctionTable, Run } from './functions/define.ts';
import { formFunctions } from './functions/formFunctions.ts';
import { compareBy, conjunction, disjunction, passesAny, rangeOfTest } from './matching.ts';
import { propertyOf } from './propertyOf.ts';
import { bounded, evaluateBounded, step } from './run.ts';
import { type Environment, lookup, lookupParent, parentLevels, type Scope } from './scope.ts';
import { sizeOf } from './size.ts';
import { asList, type FeelValue, isContext, isKind, isList, isNumber } from './values.ts';

/** One node, ready to run. */
export type Code = (scope: Scope, run: Run) => FeelValue;

export type Evaluate = (scope: Scope, environment: Environment) => FeelValue;

/**
 * Turns an expression into closures, once. The function that it gives never throws: what makes no sense is null,
 * and so is, with a warning, what exceeds a limit. The same scope and environment always give the same value.
 */
export function compileExpression(
  expression: Expression,
  functions: FunctionTable = formFunctions,
): Evaluate {
  const code = compile(expression, { functions, bound: new Set() });
  return (scope, environment) => {
    const value = evaluateBounded(environment, code, scope);
    return isKind(value, 'function') ? null : value;
  };
}

/** `bound`: names that loops, contexts and functions around a node bring, which go before functions of the same name. */
interface Surroundings {
  readonly functions: FunctionTable;
  readonly bound: ReadonlySet<string>;
}

export type Compile = (expression: Expression, names?: readonly string[]) => Code;

type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

function compile(e: Expression, around: Surroundings): Code {
  const inner: Compile = (expression, names) =>
    compile(
      expression,
      names === undefined ? around : { ...around, bound: new Set([...around.bound, ...names]) },
    );
  switch (e.kind) {
    case 'literal': {
      const { value } = e;
      return () => value;
    }
    case 'name':
      return compileName(e.name, around);
    case 'path':
      return compilePath(e, inner);
    case 'filter':
      return compileFilter(inner(e.list), inner(e.condition, ['item']));
    case 'call':
      return compileCall(e, around.functions, around.bound, inner);
    case 'negate': {
      const operand = inner(e.operand);
      return (scope, run) => negateValue(operand(scope, run));
    }
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
      return compileChain(e, inner, around.functions);
    case 'between': {
      const [value, low, high] = [inner(e.value), inner(e.low), inner(e.high)];
      return (scope, run) => {
        const v = value(scope, run);
        return conjunction(compareBy('>=', v, low(scope, run)), compareBy('<=', v, high(scope, run)));
      };
    }
    case 'in':
      return compileIn(
        inner(e.value),
        e.tests.map((test) => inner(test)),
      );
    case 'if': {
      const [condition, yes, no] = [inner(e.condition), inner(e.then), inner(e.else)];
      return (scope, run) => (condition(scope, run) === true ? yes(scope, run) : no(scope, run));
    }
    case 'for':
      return parts.calculation.compileFor(e, inner);
    case 'some':
    case 'every':
      return parts.calculation.compileQuantified(e, inner);
    case 'list': {
      const items = e.items.map((item) => inner(item));
      return (scope, run) => bounded(items.map((item) => item(scope, run)));
    }
    case 'context':
      return compileContext(e, inner);
    case 'range': {
      const [low, high, { lowIncluded, highIncluded }] = [inner(e.low), inner(e.high), e];
      return (scope, run) => ({
        kind: 'range',
        low: low(scope, run),
        lowIncluded,
        high: high(scope, run),
        highIncluded,
      });
    }
    case 'test': {
      const [operand, { operator }] = [inner(e.operand), e];
      return (scope, run) => rangeOfTest(operator, operand(scope, run));
    }
    case 'instanceOf': {
      const [value, test] = [inner(e.value), parts.calculation.typeTest(e.type)];
      return (scope, run) => test?.(value(scope, run)) ?? null;
    }
    case 'function':
      return parts.calculation.compileFunction(e, inner);
  }
}

function compileName(name: string, { functions }: Surroundings): Code {
  const builtIn = functions.get(name);
  return (scope, run) => lookup(scope, name) ?? (builtIn ? functionValue(builtIn, run) : null);
}

/** `parent.x` looks in the frames that enclose the list item; everything else takes a part of a value. */
function compilePath(e: Node<'path'>, inner: Compile): Code {
  const levels = parentLevels(e.object);
  const { name } = e;
  if (levels > 0 && name !== 'parent') return (scope) => lookupParent(scope, levels, name) ?? null;
  if (levels > 0) return (scope) => lookupParent(scope, levels + 1) ?? null;
  const object = inner(e.object);
  return (scope, run) => {
    const value = object(scope, run);
    if (isList(value)) step(run, value.length >> 4);
    return propertyOf(value, name);
  };
}

/** A number takes the item at that place (from 1, or from the end where negative), anything else the rows for which it is true. */
function compileFilter(list: Code, condition: Code): Code {
  return (scope, run) => {
    const value = list(scope, run);
    if (value === null) return null;
    const rows = asList(value);
    if (rows.length === 0) return isNumber(condition(rowScope(null, scope), run)) ? null : [];
    const kept: FeelValue[] = [];
    for (const row of rows) {
      step(run);
      const result = condition(rowScope(row, scope), run);
      if (isNumber(result)) return rows.at(indexOf(toNumber(result))) ?? null;
      if (result === true) kept.push(row);
    }
    return kept;
  };
}

const indexOf = (place: number): number =>
  place > 0 ? place - 1 : place === 0 ? Number.MAX_SAFE_INTEGER : place;

const rowScope = (row: FeelValue, outer: Scope): Scope => ({
  lookup: (name) => {
    const own = isContext(row) ? row.get(name) : undefined;
    return own === undefined && name === 'item' ? row : own;
  },
  outer,
});

type Binary = Node<'arithmetic' | 'compare' | 'and' | 'or'>;

/** `a + b + c` from its left end: a chain may be longer than the stack is deep. */
function compileChain(e: Binary, inner: Compile, functions: FunctionTable): Code {
  const links: Binary[] = [];
  let first: Expression = e;
  for (; 'left' in first; first = first.left) links.push(first);
  return links.reduceRight((left, link) => {
    const right = inner(link.right);
    if (link.kind === 'arithmetic') return compileArithmetic(link.operator, left, right, functions);
    if (link.kind !== 'compare') return compileLogic(link.kind, left, right);
    const { operator } = link;
    return (scope, run) => compareCharged(run, operator, left(scope, run), right(scope, run));
  }, inner(first));
}

/** A table of functions may have an operator of its own for numbers: experts have powers that are not whole. */
function compileArithmetic(operator: Operator, left: Code, right: Code, functions: FunctionTable): Code {
  const operation = operations[operator];
  const own = functions.get(operator)?.[0];
  return (scope, run) => {
    const a = left(scope, run);
    const b = right(scope, run);
    if (a === null || b === null) return null;
    const isOwn = own !== undefined && isNumber(a) && isNumber(b);
    const value = isOwn ? own.evaluate([a, b], run) : (operation(a, b) ?? null);
    if (typeof value === 'string') return bounded(value);
    const isOverflow =
      value === null && isNumber(a) && isNumber(b) && !(operator === '/' && b.coefficient === 0n);
    if (isOverflow) run.environment.warn?.('expression.noNumber');
    return value;
  };
}

function compareCharged(
  run: Run,
  operator: Node<'compare'>['operator'],
  a: FeelValue,
  b: FeelValue,
): boolean | null {
  if (typeof a === 'object' && (isList(a) || isContext(a))) step(run, sizeOf(a) >> 4);
  return compareBy(operator, a, b);
}

function compileLogic(kind: 'and' | 'or', left: Code, right: Code): Code {
  const [decisive, join] = kind === 'and' ? [false, conjunction] : [true, disjunction];
  return (scope, run) => {
    const a = truth(left(scope, run));
    return a === decisive ? decisive : join(a, truth(right(scope, run)));
  };
}

const truth = (value: FeelValue): boolean | null => (typeof value === 'boolean' ? value : null);

function compileIn(value: Code, tests: readonly Code[]): Code {
  return (scope, run) => {
    const tested = value(scope, run);
    const against = tests.map((test) => test(scope, run));
    step(
      run,
      against.reduce<number>((sum, test) => sum + (sizeOf(test) >> 4), 0),
    );
    return passesAny(tested, against);
  };
}

/** Later entries see earlier ones; a key that comes twice makes the whole null. */
function compileContext(e: Node<'context'>, inner: Compile): Code {
  const keys = e.entries.map((entry) => entry.key);
  const entries = e.entries.map((entry, i) => [entry.key, inner(entry.value, keys.slice(0, i))] as const);
  if (new Set(keys).size < keys.length) return () => null;
  return (scope, run) => {
    const context = new Map<string, FeelValue>();
    const own: Scope = { lookup: (name) => context.get(name), outer: scope };
    for (const [key, code] of entries) context.set(key, code(own, run));
    return bounded(context);
  };
}
