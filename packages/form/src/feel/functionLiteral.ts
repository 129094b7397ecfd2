import type { Code, Compile } from './compile.ts';
import { childrenOf, type Expression } from './expression.ts';
import { limits } from './limits.ts';
import { exceed, step } from './run.ts';

/** `function(a, b) a + b`, which sees the scope that it stands in. */
export function compileFunction(e: Extract<Expression, { kind: 'function' }>, inner: Compile): Code {
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
