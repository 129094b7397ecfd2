import { type FeelType, types } from './feelType.ts';

/** A frame of the scope before there are values: what is known of each name. Mirrors `Scope`. */
export interface TypeScope {
  /** The type of a name in this frame alone. */
  lookup(name: string): FeelType | undefined;
  /** For "Meinten Sie …?". */
  names(): readonly string[];
  /** A name that this frame has, but further down in the form. */
  isLater?(name: string): boolean;
  readonly outer?: TypeScope;
  /** The path of what has the names, for who asks what they mean. */
  readonly origin?: string;
  /** Set on the frame of a list item of the form. */
  readonly item?: { readonly self: FeelType };
  /** Set by the type check on the row of a filter. */
  readonly row?: FeelType;
}

export type Resolved =
  | {
      readonly kind: 'found';
      readonly type: FeelType;
      readonly ambiguous?: boolean;
      /** The paths of what has the name. */
      readonly origins?: readonly string[];
    }
  | { readonly kind: 'later' }
  | { readonly kind: 'unknown' };

const UNKNOWN: Resolved = { kind: 'unknown' };
const found = (type: FeelType, origins?: readonly string[]): Resolved => ({
  kind: 'found',
  type,
  ...(origins && { origins }),
});

/** The nearest meaning of a name; in a filter's row of unknown shape every name may be one of its fields. */
export function resolveName(scope: TypeScope | undefined, name: string): Resolved {
  if (scope === undefined) return UNKNOWN;
  const own = resolveIn(scope, name);
  if (own.kind !== 'unknown') {
    const isAmbiguous =
      scope.row !== undefined && name !== 'item' && resolveName(scope.outer, name).kind !== 'unknown';
    return isAmbiguous && own.kind === 'found' ? { ...own, ambiguous: true } : own;
  }
  const outer = resolveName(scope.outer, name);
  return outer.kind === 'unknown' && scope.row !== undefined && isOpen(scope.row) ? found(types.any) : outer;
}

function resolveIn(scope: TypeScope, name: string): Resolved {
  const row = scope.row?.kind === 'context' ? scope.row : undefined;
  const field = row?.fields.get(name);
  if (field !== undefined) return found(field, row?.origins);
  const type = scope.lookup(name);
  if (type !== undefined) return found(type, scope.origin === undefined ? undefined : [scope.origin]);
  if (scope.row !== undefined) return name === 'item' ? found(scope.row) : UNKNOWN;
  if (scope.isLater?.(name) === true) return { kind: 'later' };
  if (scope.item === undefined) return UNKNOWN;
  if (name === 'this') return found(scope.item.self);
  if (name === 'position') return found(types.number);
  return name === 'parent' ? found(wholeType(scope.outer)) : UNKNOWN;
}

const isOpen = (type: FeelType): boolean =>
  type.kind === 'any' || (type.kind === 'context' && type.open === true);

/** A name in what encloses the innermost list item, as `lookupParent` finds it. */
export function resolveInParent(scope: TypeScope, levels: number, name: string): Resolved {
  for (let frame = parentFrame(scope, levels); frame !== undefined; frame = frame.outer) {
    const own = name === 'this' || name === 'parent' ? UNKNOWN : resolveIn(frame, name);
    if (own.kind !== 'unknown' || frame.item !== undefined) return own;
  }
  return UNKNOWN;
}

export function parentFrame(scope: TypeScope, levels: number): TypeScope | undefined {
  let frame: TypeScope | undefined = scope;
  for (let level = 0; level < levels; level++) {
    while (frame !== undefined && frame.item === undefined) frame = frame.outer;
    frame = frame?.outer;
  }
  return frame;
}

/** The enclosing item, or the form as a context of all its names. */
export function wholeType(scope: TypeScope | undefined): FeelType {
  for (let frame = scope; frame !== undefined; frame = frame.outer) if (frame.item) return frame.item.self;
  const names = namesIn(scope);
  const fields = new Map(
    names.flatMap((name) => (scope?.lookup(name) ? [[name, scope.lookup(name) as FeelType]] : [])),
  );
  const origins = scope?.origin === undefined ? {} : { origins: [scope.origin] };
  return { kind: 'context', fields, open: true, nullable: false, ...origins };
}

/** All names that can be said here. */
export function namesIn(scope: TypeScope | undefined): string[] {
  if (scope === undefined) return [];
  const row =
    scope.row?.kind === 'context' ? ['item', ...scope.row.fields.keys()] : scope.row ? ['item'] : [];
  const item = scope.item ? ['this', 'parent', 'position'] : [];
  return [...row, ...scope.names(), ...item, ...namesIn(scope.outer)];
}

/** A frame of named types: what loops, contexts and functions bring; also for tests and parameters. */
export const typeScopeOf = (names: ReadonlyMap<string, FeelType>, outer?: TypeScope): TypeScope => ({
  lookup: (name) => names.get(name),
  names: () => [...names.keys()],
  ...(outer ? { outer } : {}),
});

export const rowScopeOf = (row: FeelType, outer: TypeScope): TypeScope => ({
  lookup: () => undefined,
  names: () => [],
  outer,
  row,
});
