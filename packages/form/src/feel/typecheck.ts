import type { Problem } from '../problem.ts';
import { arithmeticType, expectedBeside } from './arithmeticType.ts';
import { checkCall } from './checkCall.ts';
import { checkComparison, checkSides, checkTest } from './checkComparison.ts';
import { checkName, checkPath } from './checkName.ts';
import { isInteger } from './decimal.ts';
import type { Expression, Span } from './expression.ts';
import {
  type FeelType,
  listOf,
  nullable,
  present,
  type TextOrigin,
  types,
  union,
  unionOf,
} from './feelType.ts';
import type { FunctionTable } from './functions/define.ts';
import { formFunctions } from './functions/formFunctions.ts';
import { both, type Facts, factsOf, narrow, noFacts } from './narrowing.ts';
import { describe } from './print.ts';
import { rowScopeOf, type TypeScope, typeScopeOf } from './typeScope.ts';
import { isNumber, kindOf } from './values.ts';

/** What is known of an expression: its type, what is wrong (blocks) and what deserves a second look (does not). */
export interface Checked {
  readonly type: FeelType;
  readonly problems: Problem[];
  readonly hints: Problem[];
}

export interface CheckOptions {
  readonly functions?: FunctionTable;
  /** Conditions that are true wherever the expression is asked, as the `showIf` of its field and page. */
  readonly given?: readonly Expression[];
  readonly trace?: Trace;
  /** Whether names that are unknown are compared with those that are known; true if left out. */
  readonly suggest?: boolean;
}

/** Told what an expression refers to: for renaming, and for where something is used. */
export interface Trace {
  /** A name, after the path that begins at `from`, in what has one of these paths. */
  name(name: string, span: Span, from: number, origins: readonly string[]): void;
  /** Texts that are compared with each other, or that may both be the value of the same. */
  texts(origins: readonly TextOrigin[]): void;
}

/**
 * Infers the type of an expression and reports all that cannot be meant: unknown names, types that do not fit,
 * comparisons that never hold, options that do not exist, calculations with what may be missing. Problems carry
 * `at` and `length` in the expression's text.
 */
export function checkExpression(
  expression: Expression,
  scope: TypeScope,
  expected?: FeelType,
  { functions = formFunctions, given = [], trace, suggest = true }: CheckOptions = {},
): Checked {
  const problems: Problem[] = [];
  const hints: Problem[] = [];
  const checker = createChecker({ functions, suggest, ...(trace && { trace }) }, problems, hints);
  const facts = given.reduce((known, condition) => both(known, factsOf(condition, 'true')), noFacts);
  const type = checker.infer(expression, { scope, facts, guarded: false });
  if (expected !== undefined) checker.expect(expression, type, expected.kind);
  traceTexts(checker, type, expected ?? types.any);
  return { type, problems, hints };
}

export interface Place {
  readonly scope: TypeScope;
  readonly facts: Facts;
  /** What surrounds the node takes care of a missing value, as `get or else` does. */
  readonly guarded: boolean;
  /** The node stands right in a `not(…)`. */
  readonly negated?: boolean;
  /** The node, a function, is called with items of this type. */
  readonly item?: FeelType;
}

/** What the checks of single nodes share. */
export interface Checker {
  infer(e: Expression, place: Place): FeelType;
  report(code: string, span: Span, params?: Problem['params']): void;
  hint(code: string, span: Span, params?: Problem['params']): void;
  /** Reports a type that cannot be one of the kinds; `any` and null can be everything. */
  expect(e: Expression, type: FeelType, ...kinds: FeelType['kind'][]): boolean;
  readonly functions: FunctionTable;
  readonly suggest: boolean;
  readonly trace?: Trace;
}

/** Tells that texts of these types meet: options of questions and literals that stand for options. */
export function traceTexts({ trace }: Pick<Checker, 'trace'>, ...met: readonly FeelType[]): void {
  if (trace === undefined) return;
  const textsOf = (type: FeelType): readonly TextOrigin[] =>
    type.kind === 'list' ? textsOf(type.of) : type.kind === 'string' ? (type.origins ?? []) : [];
  trace.texts(met.flatMap(textsOf));
}

export type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

function createChecker(
  options: Pick<Checker, 'functions' | 'suggest' | 'trace'>,
  problems: Problem[],
  hints: Problem[],
): Checker {
  const problem = (code: string, { start, end }: Span, params: Problem['params']): Problem => ({
    path: '',
    code,
    params: { at: start, length: end - start, ...params },
  });
  const checker: Checker = {
    ...options,
    report: (code, span, params) => void problems.push(problem(code, span, params)),
    hint: (code, span, params) => void hints.push(problem(code, span, params)),
    expect(e, type, ...kinds) {
      if (type.kind === 'any' || type.kind === 'null' || kinds.includes(type.kind) || kinds.includes('any'))
        return true;
      const [how = 'any'] = kinds;
      checker.report('expression.type', e, {
        how,
        name: describe(e),
        expected: kinds.join(' | '),
        found: type.kind,
      });
      return false;
    },
    infer: (e, place) => narrow(infer(e, place, checker), e, place.facts),
  };
  return checker;
}

function infer(
  e: Expression,
  { negated = false, item = types.any, ...place }: Place,
  checker: Checker,
): FeelType {
  const inner = (child: Expression): FeelType => checker.infer(child, place);
  switch (e.kind) {
    case 'literal':
      if (e.unreadable !== undefined) checker.report('expression.noDate', e, { text: e.unreadable });
      return typeOfLiteral(e);
    case 'name':
      return checkName(e, place, checker);
    case 'path':
      return checkPath(e, place, checker);
    case 'filter':
      return inferFilter(e, place, checker);
    case 'call':
      return checkCall(e, place, checker);
    case 'negate': {
      const type = inner(e.operand);
      checker.expect(e.operand, type, 'number', 'duration', 'period');
      return needed(e.operand, type, place, checker);
    }
    case 'arithmetic':
      return inferArithmetic(e, place, checker);
    case 'compare':
      return checkComparison(e, place, negated, checker);
    case 'and':
    case 'or':
      return inferLogic(e, place, checker);
    case 'between': {
      const value = { node: e.value, type: inner(e.value) };
      for (const end of [e.low, e.high]) checkSides(e, '<', value, { node: end, type: inner(end) }, checker);
      return { ...types.boolean, nullable: value.type.nullable };
    }
    case 'in': {
      const value = { node: e.value, type: inner(e.value) };
      for (const test of e.tests) checkTest(e, value, test, place, checker);
      return { ...types.boolean, nullable: value.type.nullable };
    }
    case 'if':
      return inferIf(e, place, checker);
    case 'for':
    case 'some':
    case 'every':
      return inferLoop(e, place, checker);
    case 'list':
      return listOf(unionOf(e.items.map(inner)), e.items.length === 0);
    case 'context':
      return inferContext(e, place, checker);
    case 'range': {
      const [low, high] = [inner(e.low), inner(e.high)];
      checkSides(e, '<', { node: e.low, type: low }, { node: e.high, type: high }, checker);
      return { kind: 'range', of: present(union(low, high)), nullable: false };
    }
    case 'test':
      return { kind: 'range', of: present(inner(e.operand)), nullable: false };
    case 'instanceOf':
      inner(e.value);
      return types.boolean;
    case 'function': {
      const names = new Map<string, FeelType>(e.parameters.map(({ name }) => [name, item]));
      const result = checker.infer(e.body, { ...place, scope: typeScopeOf(names, place.scope) });
      return { kind: 'function', result, nullable: false };
    }
  }
}

/** The right side is asked only where the left one leaves it open, and may rely on that. */
function inferLogic(e: Node<'and' | 'or'>, place: Place, checker: Checker): FeelType {
  const left = checker.infer(e.left, place);
  const known = factsOf(e.left, e.kind === 'and' ? 'true' : 'notTrue');
  const right = checker.infer(e.right, { ...place, facts: both(place.facts, known) });
  checker.expect(e.left, left, 'boolean');
  checker.expect(e.right, right, 'boolean');
  return { ...types.boolean, nullable: left.nullable || right.nullable };
}

function inferIf(e: Node<'if'>, place: Place, checker: Checker): FeelType {
  checker.expect(e.condition, checker.infer(e.condition, place), 'boolean');
  const branch = (child: Expression, outcome: 'true' | 'notTrue'): FeelType =>
    checker.infer(child, { ...place, facts: both(place.facts, factsOf(e.condition, outcome)) });
  return union(branch(e.then, 'true'), branch(e.else, 'notTrue'));
}

function inferFilter(e: Node<'filter'>, place: Place, checker: Checker): FeelType {
  const list = checker.infer(e.list, place);
  const row = list.kind === 'list' ? list.of : list.kind === 'null' ? types.any : list;
  const scope = rowScopeOf(row, place.scope);
  const condition = checker.infer(e.condition, { ...place, scope, guarded: false });
  checker.expect(e.condition, condition, 'boolean', 'number');
  if (condition.kind === 'number') {
    const isThere = list.kind === 'list' && !list.mayBeEmpty && ['1', '-1'].includes(describe(e.condition));
    return isThere ? row : nullable(row);
  }
  if (condition.kind === 'any' || list.kind === 'any') return types.any;
  return { kind: 'list', of: row, mayBeEmpty: true, nullable: list.nullable };
}

function inferArithmetic(e: Node<'arithmetic'>, place: Place, checker: Checker): FeelType {
  const left = needed(e.left, checker.infer(e.left, place), place, checker);
  const right = needed(e.right, checker.infer(e.right, place), place, checker);
  const type = arithmeticType(e.operator, left, right);
  const { right: power } = e;
  if (e.operator === '**' && !checker.functions.has('**') && power.kind === 'literal')
    if (isNumber(power.value) && !isInteger(power.value)) checker.report('expression.wholePower', power);
  if (type === undefined) {
    const { node, kinds } = expectedBeside(e, left, right);
    checker.expect(node, node === e.left ? left : right, ...kinds);
    return types.any;
  }
  return left.nullable || right.nullable ? nullable(type) : type;
}

/** Reports what may be missing where its value is needed; a look-up in a table may be meant to hit always. */
function needed(e: Expression, type: FeelType, place: Place, checker: Checker): FeelType {
  if (!type.nullable || type.kind === 'any' || place.guarded) return type;
  const tell = isLookUp(e) ? checker.hint : checker.report;
  tell('expression.mayBeMissing', e, { name: describe(e) });
  return present(type);
}

const isLookUp = (e: Expression): boolean => e.kind === 'filter' || (e.kind === 'path' && isLookUp(e.object));

function inferLoop(e: Node<'for' | 'some' | 'every'>, place: Place, checker: Checker): FeelType {
  let { scope } = place;
  let mayBeEmpty = false;
  for (const iterator of e.iterators) {
    const around = { ...place, scope, guarded: false };
    const type = checker.infer(iterator.in, around);
    if (iterator.to !== undefined) {
      const known = checker.expect(iterator.in, type, 'number', 'date');
      const ends = known && type.kind !== 'any' ? ([type.kind] as const) : (['number', 'date'] as const);
      checker.expect(iterator.to, checker.infer(iterator.to, around), ...ends);
    }
    mayBeEmpty ||= type.kind === 'list' && type.mayBeEmpty;
    scope = typeScopeOf(new Map([[iterator.name, rowOf(type)]]), scope);
  }
  if (e.kind === 'for') scope = typeScopeOf(new Map([['partial', listOf(types.any)]]), scope);
  const body = checker.infer(e.body, { ...place, scope });
  if (e.kind === 'for') return listOf(body, mayBeEmpty);
  checker.expect(e.body, body, 'boolean');
  return { ...types.boolean, nullable: body.nullable };
}

function rowOf(type: FeelType): FeelType {
  if (type.kind === 'list' || type.kind === 'range') return type.of;
  return type.kind === 'null' ? types.any : present(type);
}

function inferContext(e: Node<'context'>, place: Place, checker: Checker): FeelType {
  const fields = new Map<string, FeelType>();
  const scope = typeScopeOf(fields, place.scope);
  for (const entry of e.entries) fields.set(entry.key, checker.infer(entry.value, { ...place, scope }));
  return { kind: 'context', fields, nullable: false };
}

/** A text is the choice of itself, so that `if` and lists of texts can be compared with options. */
function typeOfLiteral(e: Node<'literal'>): FeelType {
  const { value } = e;
  const kind = kindOf(value);
  if (typeof value === 'string') return { kind: 'string', options: [value], origins: [e], nullable: false };
  return kind in types ? types[kind as keyof typeof types] : types.any;
}
