import { childrenOf, type Expression } from './expression.ts';
import { formFunctions } from './functions/formFunctions.ts';

/** A regular expression written in an expression, for the check against catastrophic backtracking. */
export interface UsedPattern {
  readonly pattern: string;
  readonly at: number;
  readonly length: number;
}

export function patternsOf(e: Expression): UsedPattern[] {
  return [...ownPatterns(e), ...childrenOf(e).flatMap(patternsOf)];
}

function ownPatterns(e: Expression): UsedPattern[] {
  if (e.kind !== 'call' || e.callee.kind !== 'name') return [];
  const parameters = formFunctions.get(e.callee.name)?.[0]?.parameters ?? [];
  return e.args.flatMap(({ name, value }, i) => {
    const parameter = name === undefined ? parameters[i] : parameters.find((one) => one.name === name);
    if (!parameter?.pattern || value.kind !== 'literal' || typeof value.value !== 'string') return [];
    return [{ pattern: value.value, at: value.start, length: value.end - value.start }];
  });
}
