import { childrenOf, type Expression, type Span } from './expression.ts';

/** A name that an expression takes from its scope, with the path walked from there: `parent.zweck`, `tarif`. */
export interface UsedName {
  readonly name: string;
  readonly path: readonly string[];
  /** Where it begins in the text. */
  readonly at: number;
  /** Where the name and each name of the path stand. */
  readonly spans: readonly Span[];
  /** Inside a filter, where it may be a field of the row instead (an ambiguous name is refused). */
  readonly inRow: boolean;
}

/** The free names of an expression in the order of the text: for dependencies, unused questions and renaming. */
export function usedNames(expression: Expression): UsedName[] {
  const used: UsedName[] = [];
  collect(expression, new Set(), false, used);
  return used.sort((a, b) => a.at - b.at);
}

function collect(e: Expression, bound: ReadonlySet<string>, inRow: boolean, used: UsedName[]): void {
  const chain = chainOf(e);
  if (chain !== undefined) {
    if (!bound.has(chain.name)) used.push({ ...chain, inRow });
    return;
  }
  const within = (child: Expression, names: readonly string[] = [], row = inRow): void =>
    collect(child, names.length === 0 ? bound : new Set([...bound, ...names]), row, used);
  switch (e.kind) {
    case 'filter':
      within(e.list);
      within(e.condition, ['item'], true);
      return;
    case 'for':
    case 'some':
    case 'every': {
      const names: string[] = e.kind === 'for' ? ['partial'] : [];
      for (const iterator of e.iterators) {
        within(iterator.in, names);
        if (iterator.to) within(iterator.to, names);
        names.push(iterator.name);
      }
      within(e.body, names);
      return;
    }
    case 'context': {
      const keys: string[] = [];
      for (const entry of e.entries) {
        within(entry.value, keys);
        keys.push(entry.key);
      }
      return;
    }
    case 'function':
      within(
        e.body,
        e.parameters.map((parameter) => parameter.name),
      );
      return;
    case 'call':
      // A function's name is none of the scope, unless it is said otherwise than by a name.
      for (const child of e.callee.kind === 'name' && !bound.has(e.callee.name)
        ? childrenOf(e).slice(1)
        : childrenOf(e))
        within(child);
      return;
    default:
      for (const child of childrenOf(e)) within(child);
  }
}

/** The name at the beginning of `a.b.c`, with what follows; undefined where something else stands there. */
function chainOf(e: Expression): Omit<UsedName, 'inRow'> | undefined {
  if (e.kind === 'name')
    return { name: e.name, path: [], at: e.start, spans: [{ start: e.start, end: e.end }] };
  if (e.kind !== 'path') return undefined;
  const object = chainOf(e.object);
  return object && { ...object, path: [...object.path, e.name], spans: [...object.spans, e.nameAt] };
}

/**
 * The text with names replaced: `isMeant` says for each use which name of its chain (0 the first) is the one to
 * rename, or undefined.
 */
export function renameName(
  text: string,
  expression: Expression,
  isMeant: (use: UsedName) => number | undefined,
  to: string,
): string {
  let renamed = text;
  for (const use of usedNames(expression).reverse()) {
    const index = isMeant(use);
    const span = index === undefined ? undefined : use.spans[index];
    if (span !== undefined) renamed = renamed.slice(0, span.start) + to + renamed.slice(span.end);
  }
  return renamed;
}
