import type { Entries, Entry, Json } from './entries.ts';
import type { FeelValue } from './feel/values.ts';
import type { Frame, Reader } from './frame.ts';
import { later } from './later.ts';
import type { Problem } from './problem.ts';
import { sameValue } from './sameValue.ts';

/** A computed value that came out, or the problem that it came to nothing though it must not. */
export type Computed = { readonly path: string; readonly value: Json } | { readonly missing: Problem };

/** Something that is drawn as one: a page, a field, an item of a list. */
export interface Part {
  /** What it is called among its neighbours. */
  readonly key: string;
  readonly definition: object;
  /** Where its entries are: at these paths and below them; at its key where absent. */
  readonly paths?: readonly string[];
  /** The names that it may set in the frame it stands in, and in the answers there. */
  readonly ids: readonly string[];
  /** What else it is made of. */
  readonly given?: FeelValue;
}

/** Where a part stands. */
interface Surroundings {
  readonly frame: Frame;
  readonly answers: Record<string, Json>;
}

/** What was drawn of a part and all that it came from, beside the entries: good for as long as that is the same. */
export interface Trace {
  readonly definition: object | undefined;
  readonly given: FeelValue | undefined;
  /** What expressions in it read of the frames around it, by their depth and then by name. */
  reads: (Map<string, FeelValue | undefined> | undefined)[] | undefined;
  /** The parts of which it is made. */
  inside: Map<string, Trace> | undefined;
  result: unknown;
  values: readonly (FeelValue | undefined)[];
  answers: readonly (Json | undefined)[];
  computed: Computed[] | undefined;
  /** Some of it is drawn only when somebody asks for it, and nobody has. What it will read isn't known then. */
  isOpen: boolean;
}

/** Follows one walk: notes what each part reads, and takes it from the walk before where that is the same. */
export interface Tracer {
  readonly root: Trace;
  readonly read: Reader;
  readonly compute: (computed: Computed) => void;
  readonly draw: <T>(part: Part, at: Surroundings, draw: () => T) => T;
  /** While a part is drawn: more of it, drawn when it is first asked for. It sets and computes nothing. */
  readonly drawLater: <T>(draw: () => T) => () => T;
}

/** `before`: how the walk before came about; `changed`: the paths at which there are other entries now, and all above. */
export function createTracer(before?: Trace, changed: ReadonlySet<string> = new Set()): Tracer {
  const root = traceOf(undefined);
  let current = root;
  let old = before;

  const isUnchanged = (path: string): boolean => !changed.has(path);

  function read(depth: number, name: string, value: FeelValue | undefined): void {
    if (current === root) return;
    current.reads ??= [];
    const reads = current.reads[depth] ?? new Map<string, FeelValue | undefined>();
    current.reads[depth] = reads;
    if (!reads.has(name)) reads.set(name, value);
  }

  function compute(computed: Computed): void {
    current.computed ??= [];
    current.computed.push(computed);
  }

  /** What a part reads and computes, that is read and computed by what it is part of. */
  function add(key: string, trace: Trace): void {
    current.inside ??= new Map();
    current.inside.set(key, trace);
    for (const one of trace.computed ?? []) compute(one);
    for (const [depth, reads] of trace.reads?.entries() ?? [])
      for (const [name, value] of reads ?? []) read(depth, name, value);
  }

  function draw<T>(part: Part, at: Surroundings, make: () => T): T {
    const known = old?.inside?.get(part.key);
    if (
      known &&
      isAlike(known, part) &&
      (part.paths?.every(isUnchanged) ?? isUnchanged(part.key)) &&
      isCurrent(known, at.frame)
    ) {
      restore(known, part, at);
      add(part.key, known);
      return known.result as T;
    }
    const around = { current, old };
    const trace = traceOf(part);
    current = trace;
    old = known;
    const result = make();
    ({ current, old } = around);
    trace.result = result;
    finish(trace, part, at);
    add(part.key, trace);
    return result;
  }

  function drawLater<T>(make: () => T): () => T {
    const mine = { current, old };
    current.isOpen = true;
    return later(() => {
      const around = { current, old };
      ({ current, old } = mine);
      const result = make();
      current.isOpen = false;
      ({ current, old } = around);
      return result;
    });
  }
  return { root, read, compute, draw, drawLater };
}

const isAlike = (known: Trace, part: Part): boolean =>
  !known.isOpen && known.definition === part.definition && sameValue(known.given, part.given);

/** Whether all that was read of the frames around a part is there again. */
function isCurrent({ reads }: Trace, around: Frame): boolean {
  if (!reads) return true;
  for (let frame: Frame | undefined = around; frame; frame = frame.outer)
    for (const [name, value] of reads[frame.depth] ?? [])
      if (!sameValue(value, frame.peek(name))) return false;
  return true;
}

const NONE: readonly never[] = [];

// All properties from the start: a large walk makes thousands of these, and objects that grow cost twice.
const traceOf = (part: Part | undefined): Trace => ({
  definition: part?.definition,
  given: part?.given,
  reads: undefined,
  inside: undefined,
  result: undefined,
  values: NONE,
  answers: NONE,
  computed: undefined,
  isOpen: false,
});

/** Keeps what the part set. What it read of itself is nobody else's matter. */
function finish(trace: Trace, { ids }: Part, { frame, answers }: Surroundings): void {
  trace.values = ids.map((id) => frame.values.get(id));
  trace.answers = ids.map((id) => (Object.hasOwn(answers, id) ? answers[id] : undefined));
  if (!trace.reads) return;
  trace.reads.length = Math.min(trace.reads.length, frame.depth + 1);
  for (const id of ids) trace.reads[frame.depth]?.delete(id);
}

function restore({ values, answers }: Trace, { ids }: Part, at: Surroundings): void {
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] as string;
    const value = values[index];
    const answer = answers[index];
    if (value !== undefined) at.frame.values.set(id, value);
    if (answer !== undefined) at.answers[id] = answer;
  }
}

/** The paths at which two sets of entries differ, and all paths above them. */
export function changedPaths(before: Entries, now: Entries): ReadonlySet<string> {
  const changed = new Set<string>();
  const compare = (path: string): void => {
    if (before[path] !== now[path] && !sameItems(before[path], now[path]))
      for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
        changed.add(path.slice(0, end));
  };
  const paths = Object.keys(now);
  paths.forEach(compare);
  // Most often nothing is taken away.
  const former = Object.keys(before);
  if (former.length !== paths.length || former.some((path, index) => path !== paths[index]))
    former.forEach(compare);
  return changed;
}

const sameItems = (a: Entry | undefined, b: Entry | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => one === b[index]);
