import type { Run } from './functions/define.ts';
import { limits } from './limits.ts';
import type { Environment } from './scope.ts';
import { sizeOf } from './size.ts';
import { type FeelValue, isList } from './values.ts';

/** Ends an evaluation from within; never leaves `evaluateBounded`. */
class LimitExceeded extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** One evaluation with a step budget of its own; null and a warning if it runs out of it or makes too much. */
export function evaluateBounded(environment: Environment, evaluate: (run: Run) => FeelValue): FeelValue {
  let steps = environment.budget?.steps ?? limits.steps;
  const run: Run = {
    environment,
    depth: 0,
    step(count = 1) {
      steps -= count;
      if (steps < 0) throw new LimitExceeded('expression.stepsExceeded');
    },
    exceed(code) {
      throw new LimitExceeded(code);
    },
  };
  try {
    return evaluate(run);
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    environment.warn?.(error.code);
    return null;
  }
}

const LARGEST = 1_000_000;

/** A new value, or the end of the evaluation where it is too large. */
export function bounded<T extends FeelValue>(value: T, run: Run): T {
  if (typeof value === 'string')
    return value.length > limits.stringLength ? run.exceed('expression.textTooLong') : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value) && value.length > limits.listSize) return run.exceed('expression.listTooLong');
  return sizeOf(value) > LARGEST ? run.exceed('expression.valueTooLarge') : value;
}
