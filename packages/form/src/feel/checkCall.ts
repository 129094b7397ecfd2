import { checkOption } from './checkComparison.ts';
import type { Expression } from './expression.ts';
import { type FeelType, listOf, nullable, present, types, unionOf } from './feelType.ts';
import { bind, type FeelFunction, type FunctionParameter } from './functions/define.ts';
import { resultOf } from './functions/results.ts';
import { limits } from './limits.ts';
import { compilePattern } from './pattern.ts';
import { describe } from './print.ts';
import { closest } from './suggest.ts';
import { type Checker, type Place, traceTexts } from './typecheck.ts';
import { resolveName } from './typeScope.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** One argument that found its parameter. */
interface Given {
  readonly parameter: FunctionParameter;
  readonly node: Expression;
  readonly type: FeelType;
}

/** An overload, by its place among those of its name, that takes as many arguments with such names. */
interface Candidate {
  readonly overload: FeelFunction;
  readonly among: number;
  readonly given: readonly Given[];
}

/** The type of a call; reports functions and arguments that do not fit. */
export function checkCall(e: Call, place: Place, checker: Checker): FeelType {
  const { callee } = e;
  const overloads = callee.kind === 'name' ? checker.functions.get(callee.name) : undefined;
  if (
    callee.kind !== 'name' ||
    (overloads === undefined && resolveName(place.scope, callee.name).kind === 'found')
  ) {
    for (const argument of e.args) checker.infer(argument.value, place);
    const type = checker.infer(callee, place);
    checker.expect(callee, type, 'function');
    return type.kind === 'function' ? type.result : types.any;
  }
  if (overloads === undefined) {
    for (const argument of e.args) checker.infer(argument.value, place);
    const suggestion = closest(callee.name, checker.functions.keys());
    checker.report('expression.unknownFunction', callee, {
      name: callee.name,
      ...(suggestion ? { suggestion } : {}),
    });
    return types.any;
  }
  return checkBuiltIn(e, callee.name, overloads, place, checker);
}

function checkBuiltIn(
  e: Call,
  name: string,
  overloads: readonly FeelFunction[],
  place: Place,
  checker: Checker,
): FeelType {
  // What `get or else` and `is defined` take may be missing: they are there for it.
  const takesMissing = (index: number): boolean =>
    overloads.some(({ parameters }) => parameters[index]?.nullable === true);
  const argumentTypes: FeelType[] = [];
  for (const [i, argument] of e.args.entries())
    argumentTypes.push(
      checker.infer(argument.value, {
        ...place,
        guarded: place.guarded || (i === 0 && takesMissing(i)),
        negated: name === 'not',
        // `sort(list, function(a, b) …)`: what a function is called with are the items of the list before it.
        ...(argumentTypes[0]?.kind === 'list' && { item: argumentTypes[0].of }),
      }),
    );
  const candidates = overloads.flatMap((overload, among): Candidate[] => {
    const given = match(overload.parameters, e, argumentTypes);
    return given ? [{ overload, among, given }] : [];
  });
  const [first] = candidates;
  if (first === undefined) {
    checker.report('expression.arity', e, { name, expected: overloads.map(signature).join(' · ') });
    return types.any;
  }
  const fitting = candidates.find(({ given }) => given.every(fits));
  if (fitting === undefined) {
    const wrong = (first.given.find((one) => !fits(one)) ?? first.given[0]) as Given;
    const kinds = candidates.flatMap(
      ({ given }) => given.find((one) => one.node === wrong.node)?.parameter.kinds ?? [],
    );
    checker.expect(wrong.node, wrong.type, ...new Set(kinds));
    return types.any;
  }
  checkPatterns(fitting.given, checker);
  checkOptions(e, name, argumentTypes, checker);
  return resultType(e, fitting, argumentTypes, place, checker);
}

/** The arguments with their parameters; undefined where number or names do not fit. */
function match(
  parameters: readonly FunctionParameter[],
  e: Call,
  argumentTypes: readonly FeelType[],
): Given[] | undefined {
  const given: Given[] = [];
  for (const [i, { name, value: node }] of e.args.entries()) {
    const last = parameters.at(-1);
    const byPosition = parameters[i] ?? (last?.rest || last?.spread ? last : undefined);
    const parameter = name === undefined ? byPosition : parameters.find((one) => one.name === name);
    if (parameter === undefined) return undefined;
    given.push({ parameter, node, type: argumentTypes[i] ?? types.any });
  }
  const isThere = (parameter: FunctionParameter): boolean =>
    parameter.optional === true ||
    parameter.rest === true ||
    given.some((one) => one.parameter === parameter);
  return parameters.every(isThere) ? given : undefined;
}

/** As `bind` takes it: a list of one stands for its item, an item for a list of one. */
function fits({ parameter: { kinds }, type }: Given): boolean {
  if (type.kind === 'any' || type.kind === 'null' || kinds.includes('any') || kinds.includes('list'))
    return true;
  return (kinds as readonly string[]).includes(type.kind);
}

function resultType(
  e: Call,
  { overload, among, given }: Candidate,
  argumentTypes: readonly FeelType[],
  place: Place,
  checker: Checker,
): FeelType {
  const constant = constantResult(e, overload);
  if (constant === 'null') {
    checker.report('expression.noDate', e, { text: describe(e.args[0]?.value ?? e) });
    return types.any;
  }
  const type = resultOf(overload.name, among, argumentTypes) ?? types.any;
  const items = overload.parameters.find((parameter) => parameter.spread);
  if (items !== undefined) return ofItems(e, type, argumentTypes, place, checker);
  const isMissing = given.some(
    ({ parameter, type: t }) => t.nullable && t.kind !== 'any' && parameter.nullable !== true,
  );
  if (constant === 'value') return present(type);
  return isMissing ? nullable(type) : type;
}

/** `sum` and its like are missing for an empty list, and where one item is. */
function ofItems(
  e: Call,
  type: FeelType,
  argumentTypes: readonly FeelType[],
  place: Place,
  checker: Checker,
): FeelType {
  const [first] = argumentTypes;
  const list =
    argumentTypes.length === 1 && first?.kind === 'list' ? first : listOf(unionOf(argumentTypes), false);
  const missing = type.nullable || (list.kind === 'list' && list.of.nullable && list.of.kind !== 'any');
  if (!missing) return type;
  if (place.guarded || type.kind === 'any') return nullable(type);
  const culprit =
    argumentTypes.length > 1 ? e.args[argumentTypes.findIndex((t) => t.nullable)]?.value : undefined;
  checker.report('expression.mayBeMissing', culprit ?? e, { name: describe(culprit ?? e) });
  return present(type);
}

/** Functions that read a text are run at once on a literal: `date("2027-02-30")` is a mistake, not a value. */
function constantResult(e: Call, overload: FeelFunction): 'value' | 'null' | undefined {
  const [argument, second] = e.args;
  const isReader = overload.parameters[0]?.name === 'from' && overload.parameters.length === 1;
  if (!isReader || second !== undefined || argument?.value.kind !== 'literal') return undefined;
  const bound = bind(overload, [argument.value.value]);
  if (bound === undefined || typeof argument.value.value !== 'string') return undefined;
  const run = {
    environment: { today: { kind: 'date', year: 2000, month: 1, day: 1 } },
    depth: 0,
    steps: limits.steps,
  } as const;
  return overload.evaluate(bound, run) === null ? 'null' : 'value';
}

/** Patterns stand in the form itself, so that they can be checked before it is published. */
function checkPatterns(given: readonly Given[], checker: Checker): void {
  for (const { parameter, node } of given) {
    if (!parameter.pattern) continue;
    if (node.kind !== 'literal') checker.report('expression.pattern', node, { how: 'literal' });
    else if (typeof node.value === 'string' && compilePattern(node.value, '') === undefined)
      checker.report('expression.pattern', node, { pattern: node.value });
  }
}

/** `list contains(choices, "no option")`. */
function checkOptions(e: Call, name: string, [first, second]: readonly FeelType[], checker: Checker): void {
  const [list, element] = e.args.map((argument) => argument.value);
  if (name === 'list contains' && first?.kind === 'list' && list && element) {
    const [literal, choice] = [
      { node: element, type: types.string },
      { node: list, type: first.of },
    ];
    checkOption(literal, choice, checker);
    traceTexts(checker, first, second ?? types.any);
  }
}

const signature = ({ name, parameters }: FeelFunction): string =>
  `${name}(${parameters.map((p) => `${p.name}${p.optional ? '?' : ''}${p.rest ? '…' : ''}`).join(', ')})`;
