import type { Comparison, Expression, Span } from './expression.ts';
import { type FeelType, types } from './feelType.ts';
import { describe } from './print.ts';
import { closest } from './suggest.ts';
import { parseTemporal } from './temporal.ts';
import { type Checker, type Node, type Place, traceTexts } from './typecheck.ts';

/** One side of a comparison. */
interface Side {
  readonly node: Expression;
  readonly type: FeelType;
}

/** The type of `a = b` and its like; reports comparisons that can never hold. */
export function checkComparison(
  e: Node<'compare'>,
  place: Place,
  negated: boolean,
  checker: Checker,
): FeelType {
  const withNull = isNull(e.left) || isNull(e.right);
  const around = withNull ? { ...place, guarded: true } : place;
  const left = { node: e.left, type: checker.infer(e.left, around) };
  const right = { node: e.right, type: checker.infer(e.right, around) };
  checkSides(e, e.operator, left, right, checker);
  if (e.operator === (negated ? '=' : '!=') && !withNull) hintMissing(e, [left, right], checker);
  const isEquality = e.operator === '=' || e.operator === '!=';
  return { ...types.boolean, nullable: !isEquality && (left.type.nullable || right.type.nullable) };
}

const isNull = (e: Expression): boolean => e.kind === 'literal' && e.value === null;

/** `x != y` and `not(x = y)` are true where one side is missing; often that is not what was meant. */
function hintMissing(span: Span, sides: readonly Side[], checker: Checker): void {
  const missing = sides.find(({ type }) => type.nullable && type.kind !== 'any');
  if (missing !== undefined)
    checker.hint('expression.unequalMissing', span, { name: describe(missing.node) });
}

const ORDERED = ['number', 'string', 'date', 'time', 'dateTime', 'duration', 'period'] as const;

/** Whether two sides can be compared at all, and with a choice, whether the option exists. */
export function checkSides(
  span: Span,
  operator: Comparison,
  left: Side,
  right: Side,
  checker: Checker,
): void {
  if (operator !== '=' && operator !== '!=') {
    const areOrdered = [left, right].every(({ node, type }) => checker.expect(node, type, ...ORDERED));
    if (!areOrdered) return;
  }
  traceTexts(checker, left.type, right.type);
  const kinds = [left.type.kind, right.type.kind];
  if (kinds.includes('any') || kinds.includes('null')) return;
  const sides = { left: describe(left.node), right: describe(right.node) };
  if (left.type.kind !== right.type.kind) {
    const suggestion = temporalMeant(left, right) ?? temporalMeant(right, left);
    const params = { ...sides, expected: left.type.kind, found: right.type.kind };
    checker.report(
      'expression.neverTrue',
      span,
      suggestion === undefined ? params : { ...params, suggestion },
    );
    return;
  }
  if (areDisjoint(left, right)) {
    checker.report('expression.neverTrue', span, { ...sides, how: 'options' });
    return;
  }
  checkOption(left, right, checker);
  checkOption(right, left, checker);
}

/** `@"2027-01-01"` where a date was compared with the text `"2027-01-01"`. */
function temporalMeant({ node }: Side, { type }: Side): string | undefined {
  if (node.kind !== 'literal' || typeof node.value !== 'string') return undefined;
  const isMeant = parseTemporal(node.value)?.kind === type.kind;
  return isMeant ? `@"${node.value}"` : undefined;
}

/** Two choices without a common option. */
function areDisjoint({ node: left, type: a }: Side, { node: right, type: b }: Side): boolean {
  if (a.kind !== 'string' || b.kind !== 'string' || !a.options || !b.options) return false;
  if (left.kind === 'literal' || right.kind === 'literal') return false;
  return !a.options.some((option) => b.options?.includes(option));
}

/** Reports a literal beside a choice that has no such option. */
export function checkOption({ node: literal }: Side, { node, type: choice }: Side, checker: Checker): void {
  if (literal.kind !== 'literal' || typeof literal.value !== 'string' || choice.kind !== 'string') return;
  if (choice.options === undefined || node.kind === 'literal' || choice.options.includes(literal.value))
    return;
  const suggestion = closest(literal.value, choice.options);
  const params = { option: literal.value, name: describe(node), ...(suggestion ? { suggestion } : {}) };
  checker.report('expression.unknownOption', literal, params);
}

/** A test of `in`: a value, a range or test of such values, a list of any of these. */
export function checkTest(span: Span, value: Side, test: Expression, place: Place, checker: Checker): void {
  if (test.kind === 'list') {
    for (const item of test.items) checkTest(span, value, item, place, checker);
    return;
  }
  const operand = test.kind === 'test' ? test.operand : test;
  const type = checker.infer(operand, place);
  const operator = test.kind === 'test' ? test.operator : '=';
  const compared = test.kind !== 'test' && (type.kind === 'range' || type.kind === 'list') ? type.of : type;
  if (compared.kind !== 'range')
    checkSides(span, operator, value, { node: operand, type: compared }, checker);
}
