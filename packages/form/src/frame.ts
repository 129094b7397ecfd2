import type { Scope } from './feel/scope.ts';
import type { FeelValue } from './feel/values.ts';

/** One level of what an expression sees: the form, a group or a list item. Filled in order while the walk goes on. */
export interface Frame {
  readonly values: Map<string, FeelValue>;
  readonly scope: Scope;
  /** What encloses it, and how many frames do. */
  readonly outer?: Frame;
  readonly depth: number;
  /** Told what expressions look up. */
  readonly reader: Reader;
  /** What they would be given for a name in this frame alone; the reader is not told. */
  readonly peek: (name: string) => FeelValue | undefined;
}

/** `value` is what a name has in the frame of that depth alone. */
export type Reader = (depth: number, name: string, value: FeelValue | undefined) => void;

/** The outermost frame: the form's own answers, and behind them the parameters. */
export function formFrame(parameters: ReadonlyMap<string, FeelValue>, reader: Reader = () => {}): Frame {
  const frame = frameOf(0, reader);
  const { lookup } = frame.scope;
  return {
    ...frame,
    scope: {
      lookup: (name) => {
        const own = lookup(name);
        return own === undefined ? parameters.get(name) : own;
      },
    },
  };
}

/** The frame of a group: its own fields first, then what encloses it. */
export function innerFrame(outer: Frame): Frame {
  const frame = frameOf(outer.depth + 1, outer.reader);
  return { ...frame, outer, scope: { ...frame.scope, outer: outer.scope } };
}

/** The frame of a list item: what `this`, `parent` and `position` start from. */
export function itemFrame(outer: Frame, position: number): Frame {
  const frame = innerFrame(outer);
  const { depth, reader, values } = frame;
  const place = String(position);
  const item = {
    get self() {
      reader(depth, WHOLE, true);
      return values;
    },
    get position() {
      reader(depth, PLACE, place);
      return position;
    },
  };
  return {
    ...frame,
    peek: (name) => (name === PLACE ? place : values.get(name)),
    scope: { ...frame.scope, item },
  };
}

// What is read of an item beside its names: its place, and the whole. The whole is never there again: who has taken it
// may read anything of it.
const PLACE = '#';
const WHOLE = '*';

function frameOf(depth: number, reader: Reader): Frame {
  const values = new Map<string, FeelValue>();
  return {
    values,
    depth,
    reader,
    peek: (name) => values.get(name),
    scope: {
      lookup: (name) => {
        const own = values.get(name);
        reader(depth, name, own);
        return own;
      },
    },
  };
}
