import type { Code, Compile } from './compile.ts';
import { childrenOf, type Expression } from './expression.ts';
import { bind, type FeelFunction, type FunctionTable, type Run } from './functions/define.ts';
import { limits } from './limits.ts';
import { bounded, evaluateBounded, exceed, step } from './run.ts';
import { type FeelValue, feelDate, isKind, isList } from './values.ts';

type Node<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** A call of a function of the language, or of whatever the callee gives; arguments by position or all by name. */
export function compileCall(
  e: Node<'call'>,
  functions: FunctionTable,
  bound: ReadonlySet<string>,
  inner: Compile,
): Code {
  const args = e.args.map((argument) => inner(argument.value));
  const names = e.args.flatMap((argument) => (argument.name === undefined ? [] : [argument.name]));
  if (names.length > 0 && names.length < args.length) return () => null;
  const named = names.length > 0 ? names : undefined;
  const { callee } = e;
  const overloads =
    callee.kind === 'name' && !bound.has(callee.name) ? functions.get(callee.name) : undefined;
  if (overloads !== undefined) {
    const call: Code = (scope, run) =>
      callBuiltIn(
        overloads,
        args.map((code) => code(scope, run)),
        run,
        named,
      );
    return constantOf(e, call) ?? call;
  }
  const value = inner(callee);
  return (scope, run) => {
    const called = value(scope, run);
    const given = args.map((code) => code(scope, run));
    return isKind(called, 'function') ? callValue(called, given, named) : null;
  };
}

/** Functions are pure, so that one of literals (`duration("P14D")`) has its value before there are answers. */
function constantOf({ args }: Node<'call'>, call: Code): Code | undefined {
  if (args.length === 0 || args.some(({ value }) => value.kind !== 'literal')) return undefined;
  const value = evaluateBounded({ today: feelDate(1970, 1, 1) }, call, { lookup: () => undefined });
  return value === null ? undefined : () => value;
}

/** The first overload that takes the arguments; null if none does. */
function callBuiltIn(
  overloads: readonly FeelFunction[],
  args: readonly FeelValue[],
  run: Run,
  names?: readonly string[],
): FeelValue {
  step(
    run,
    args.reduce<number>((sum, value) => sum + effort(value), 1),
  );
  for (const overload of overloads) {
    const given = bind(overload, args, names);
    if (given !== undefined) return bounded(overload.evaluate(given, run));
  }
  return null;
}

const effort = (value: FeelValue): number =>
  typeof value === 'string' ? value.length >> 8 : isList(value) ? value.length >> 4 : 0;

function callValue(
  called: Extract<FeelValue, { kind: 'function' }>,
  args: readonly FeelValue[],
  names?: readonly string[],
): FeelValue {
  if (args.length !== called.parameters.length) return null;
  if (names === undefined) return called.call(args);
  const ordered = called.parameters.flatMap((name) =>
    names.includes(name) ? [args[names.indexOf(name)] ?? null] : [],
  );
  return ordered.length === args.length ? called.call(ordered) : null;
}

/** A function of the language as a value: `sort(list, before)`. */
export function functionValue(overloads: readonly FeelFunction[], run: Run): FeelValue {
  const parameters = (overloads[0]?.parameters ?? []).map((parameter) => parameter.name);
  return { kind: 'function', parameters, call: (args) => callBuiltIn(overloads, args, run) };
}

/** `function(a, b) a + b`, which sees the scope that it stands in. */
export function compileFunction(e: Node<'function'>, inner: Compile): Code {
  const parameters = e.parameters.map((parameter) => parameter.name);
  const body = inner(e.body, parameters);
  const depth = depthOf(e.body);
  return (scope, run) => ({
    kind: 'function',
    parameters,
    call(args) {
      step(run);
      run.depth += depth;
      if (run.depth > limits.callDepth) return exceed('expression.callsTooDeep');
      const values = new Map(parameters.map((name, i) => [name, args[i] ?? null]));
      const result = body({ lookup: (name) => values.get(name), outer: scope }, run);
      run.depth -= depth;
      return result;
    },
  });
}

const depthOf = (e: Expression): number => 1 + Math.max(0, ...childrenOf(e).map(depthOf));
