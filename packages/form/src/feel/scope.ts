import { decimal } from './decimal.ts';
import type { Expression } from './expression.ts';
import type { FeelContext, FeelDate, FeelValue } from './values.ts';

/**
 * One frame of the lexical scope, innermost first: rows of filters and loops (the evaluator makes them), items of
 * the form's lists (`item` set), at last the form.
 */
export interface Scope {
  /** The value of a name in this frame alone; undefined if the frame has no such name. */
  lookup(name: string): FeelValue | undefined;
  readonly outer?: Scope;
  /** Set on the frame of a list item of the form: what `this` and `position` (from 1) mean. */
  readonly item?: { readonly self: FeelContext; readonly position: number };
  /** The frame as a value, for a `parent` that stands alone. */
  readonly whole?: () => FeelContext;
}

/** What comes from outside: the day taken for today, and who is told that a limit was exceeded. */
export interface Environment {
  readonly today: FeelDate;
  /** Steps for one evaluation, `limits.steps` if left out. */
  readonly budget?: { readonly steps: number };
  /** The moment taken for `now()`, as seconds since 1970; midnight of `today` in UTC if left out. */
  readonly now?: number;
  readonly warn?: (code: string) => void;
}

/** The nearest value of a name, or of `this`, `position`, `parent`; undefined if there is none. */
export function lookup(scope: Scope, name: string): FeelValue | undefined {
  for (let frame: Scope | undefined = scope; frame !== undefined; frame = frame.outer) {
    const value = frame.lookup(name);
    if (value !== undefined) return value;
    if (frame.item === undefined) continue;
    if (name === 'this') return frame.item.self;
    if (name === 'position') return decimal(frame.item.position);
    if (name === 'parent') return wholeOf(frame.outer);
  }
  return undefined;
}

/**
 * A name in what encloses the innermost list item (`levels` 1 for `parent.x`, 2 for `parent.parent.x`): the frames
 * from there to the next item, or to the form.
 */
export function lookupParent(scope: Scope, levels: number, name?: string): FeelValue | undefined {
  let frame: Scope | undefined = scope;
  for (let level = 0; level < levels; level++) {
    while (frame !== undefined && frame.item === undefined) frame = frame.outer;
    frame = frame?.outer;
  }
  if (name === undefined) return wholeOf(frame);
  for (; frame !== undefined; frame = frame.outer) {
    const value =
      frame.lookup(name) ?? (name === 'position' && frame.item ? decimal(frame.item.position) : undefined);
    if (value !== undefined || frame.item !== undefined) return value;
  }
  return undefined;
}

function wholeOf(scope: Scope | undefined): FeelContext | undefined {
  for (let frame = scope; frame !== undefined; frame = frame.outer) {
    const whole = frame.item?.self ?? frame.whole?.();
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** A scope of plain names: parameters, the context of `eval`, a test. */
export const scopeOf = (names: FeelContext, outer?: Scope): Scope => ({
  lookup: (name) => names.get(name),
  whole: () => names,
  ...(outer ? { outer } : {}),
});

/** 2 for `parent.parent`, 0 for what is no chain of parents. */
export function parentLevels(e: Expression): number {
  if (e.kind === 'name') return e.name === 'parent' ? 1 : 0;
  if (e.kind !== 'path' || e.name !== 'parent') return 0;
  const levels = parentLevels(e.object);
  return levels === 0 ? 0 : levels + 1;
}
