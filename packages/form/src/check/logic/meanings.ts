import { childrenOf, type Expression } from '../../feel/expression.ts';
import type { FormDefinition, Parameter } from '../../generated/definition.ts';
import { keysOf, valueAt } from '../../parse/definitionPath.ts';
import { type Reference, references } from '../../references.ts';

/** What the names in a form's expressions mean. */
export interface Meanings {
  /** The path of the field or parameter that a name or path in the text at `path` means; undefined if none or several. */
  readonly of: (path: string, e: Expression) => string | undefined;
  /** Everything that a part of the text at `path` refers to. */
  readonly within: (path: string, e: Expression) => readonly string[];
  readonly parameterAt: (target: string) => Parameter | undefined;
}

const known = new WeakMap<FormDefinition, readonly Reference[]>();

/** The references of a form, worked out once however many checks ask. */
export function referencesOf(definition: FormDefinition): readonly Reference[] {
  const before = known.get(definition);
  if (before) return before;
  const found = references(definition);
  known.set(definition, found);
  return found;
}

export function meaningsOf(definition: FormDefinition): Meanings {
  const byPath = Map.groupBy(referencesOf(definition), ({ path }) => path);
  return {
    of(path, e) {
      if (e.kind !== 'name' && !(e.kind === 'path' && isChain(e))) return undefined;
      const found = (byPath.get(path) ?? []).filter(({ from, end }) => from === e.start && end === e.end);
      return found.length === 1 ? found[0]?.target : undefined;
    },
    within: (path, e) =>
      (byPath.get(path) ?? [])
        .filter(({ start, end }) => start >= e.start && end <= e.end)
        .map(({ target }) => target),
    parameterAt: (target) =>
      /^parameters\[\d+\]$/.test(target) ? (valueAt(definition, keysOf(target)) as Parameter) : undefined,
  };
}

/** `ort.strasse`, and nothing with a filter in it. */
const isChain = (e: Expression): boolean =>
  e.kind === 'name' || (e.kind === 'path' && childrenOf(e).every(isChain));
