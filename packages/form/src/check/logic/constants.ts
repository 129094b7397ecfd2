import { compileExpression } from '../../feel/compile.ts';
import { childrenOf, type Expression } from '../../feel/expression.ts';
import { type FeelValue, feelDate, isKind, isList } from '../../feel/values.ts';

/** Whether an expression is the same always: it asks nothing, not even for the day. */
export const isConstant = (e: Expression): boolean => {
  if (e.kind === 'name') return false;
  if (e.kind === 'call')
    return (
      e.callee.kind === 'name' &&
      e.callee.name !== 'today' &&
      e.callee.name !== 'now' &&
      e.args.every(({ value }) => isConstant(value))
    );
  return childrenOf(e).every(isConstant);
};

/** Any day will do: what is looked at doesn't ask for it. */
const TODAY = feelDate(2027, 1, 15);

/** The value of an expression in which `wert` alone is a name. */
export function constantValue(e: Expression, value: FeelValue = null, today = TODAY): FeelValue {
  return compileExpression(e)({ lookup: (name) => (name === 'wert' ? value : undefined) }, { today });
}

/** The single values that a constant is compared by: those in lists, the ends of ranges. */
export function literalsIn(value: FeelValue): readonly FeelValue[] {
  if (isList(value)) return value.flatMap(literalsIn);
  return isKind(value, 'range') ? [value.low, value.high] : [value];
}
