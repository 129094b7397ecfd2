import type { Code, Compile } from './compile.ts';
import type { Expression } from './expression.ts';
import { bind, type FeelFunction, type FunctionTable, type Run } from './functions/define.ts';
import { bounded, evaluateBounded, step } from './run.ts';
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
