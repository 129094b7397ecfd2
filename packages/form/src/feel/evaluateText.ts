import { type Result, success } from '../result.ts';
import { compileExpression } from './compile.ts';
import type { FunctionTable } from './functions/define.ts';
import { allFunctions } from './functions/index.ts';
import { parseExpression } from './parse.ts';
import { type Environment, scopeOf } from './scope.ts';
import type { FeelContext, FeelValue } from './values.ts';

/** The value of one expression, once, with all functions: for the command line and for experts. Forms compile theirs. */
export function evaluateText(
  text: string,
  names: FeelContext,
  environment: Environment,
  functions: FunctionTable = allFunctions,
): Result<FeelValue> {
  const parsed = parseExpression(text);
  return parsed.ok
    ? success(compileExpression(parsed.value, functions)(scopeOf(names), environment))
    : parsed;
}
