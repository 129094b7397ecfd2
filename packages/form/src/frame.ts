import type { Scope } from './feel/scope.ts';
import type { FeelValue } from './feel/values.ts';

/** One level of what an expression sees: the form, a group or a list item. Filled in order while the walk goes on. */
export interface Frame {
  readonly values: Map<string, FeelValue>;
  readonly scope: Scope;
}

/** The outermost frame: the form's own answers, and behind them the parameters. */
export function formFrame(parameters: ReadonlyMap<string, FeelValue>): Frame {
  const values = new Map<string, FeelValue>();
  return {
    values,
    scope: { lookup: (name) => (values.has(name) ? values.get(name) : parameters.get(name)) },
  };
}

/** The frame of a group: its own fields first, then what encloses it. */
export function innerFrame(outer: Frame): Frame {
  const values = new Map<string, FeelValue>();
  return { values, scope: { lookup: (name) => values.get(name), outer: outer.scope } };
}

/** The frame of a list item: what `this`, `parent` and `position` start from. */
export function itemFrame(outer: Frame, position: number): Frame {
  const values = new Map<string, FeelValue>();
  return {
    values,
    scope: { lookup: (name) => values.get(name), outer: outer.scope, item: { self: values, position } },
  };
}
