import type { Code } from './compile.ts';
import type { Run } from './functions/define.ts';
import { limits } from './limits.ts';
import type { Environment, Scope } from './scope.ts';
import { sizeOf } from './size.ts';
import { type FeelValue, isList } from './values.ts';

/** Ends an evaluation from within; never leaves `evaluateBounded`. */
class LimitExceeded extends Error {}

/** One evaluation with a step budget of its own; null and a warning if it runs out of it or makes too much. */
export function evaluateBounded(environment: Environment, code: Code, scope: Scope): FeelValue {
  try {
    return code(scope, { environment, depth: 0, steps: environment.budget?.steps ?? limits.steps });
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    environment.warn?.(error.message);
    return null;
  }
}

/** Takes steps from the budget; leaves the evaluation when it is used up. */
export function step(run: Run, count = 1): void {
  run.steps -= count;
  if (run.steps < 0) exceed('expression.stepsExceeded');
}

/** Leaves the evaluation, which gives null and a warning. */
export function exceed(code: string): never {
  throw new LimitExceeded(code);
}

const LARGEST = 1_000_000;

/** A new value, or the end of the evaluation where it is too large. */
export function bounded<T extends FeelValue>(value: T): T {
  if (typeof value === 'string')
    return value.length > limits.stringLength ? exceed('expression.textTooLong') : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value) && value.length > limits.listSize) return exceed('expression.listTooLong');
  return sizeOf(value) > LARGEST ? exceed('expression.valueTooLarge') : value;
}
