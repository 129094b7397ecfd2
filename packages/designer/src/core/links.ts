import type { FormDefinition } from '@formularwerk/form';
import { keysOf, type Reference, references } from '@formularwerk/form/references';
import { type Keys, replaceAt } from './keys.ts';
import { nodeOfKeys } from './lookups.ts';
import type { NodeKey } from './node.ts';

/** A reference with the parts of the form at both ends. */
export interface Link extends Reference {
  /** The part of the form that refers … */
  readonly site: NodeKey;
  /** … with which of its properties: `showIf`, `label`, `checks`. */
  readonly property: string;
  /** The part that is meant; of a column its parameter. */
  readonly to: NodeKey;
}

/** Everything in a form that calls something else by its id. Worked out once for each form. */
export function linksOf(form: FormDefinition): readonly Link[] {
  const before = known.get(form);
  if (before) return before;
  const links = references(form).map((reference) => linkOf(form, reference));
  known.set(form, links);
  return links;
}

const known = new WeakMap<FormDefinition, readonly Link[]>();

function linkOf(form: FormDefinition, reference: Reference): Link {
  const keys = keysOf(reference.path);
  return {
    ...reference,
    site: nodeOfKeys(form, keys),
    property: propertyOf(keys),
    to: nodeOfKeys(form, keysOf(reference.target)),
  };
}

/** The property of the part to which a path leads: its first key behind the last place in an array of parts. */
export function propertyOf(keys: Keys): string {
  const last = keys.findLastIndex(
    (key, index) => typeof key === 'number' && PARTS.has(String(keys[index - 1])),
  );
  return String(keys[last + 1] ?? '');
}

const PARTS: ReadonlySet<string> = new Set([
  'sections',
  'pages',
  'fields',
  'computed',
  'declarations',
  'options',
  'parameters',
]);

/** Whether a definition path is that of a part, or of something inside it. */
export const isWithin = (path: string, part: string): boolean =>
  path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`);

/** A change of a text: what stands from `start` to `end` becomes `words`. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The form with texts changed. Edits of one text must not overlap. */
export function withEdits(form: FormDefinition, edits: readonly TextEdit[]): FormDefinition {
  return [...Map.groupBy(edits, (edit) => edit.path)].reduce(
    (changed, [path, here]) =>
      replaceAt(changed, keysOf(path), (text) =>
        here
          .toSorted((a, b) => b.start - a.start)
          .reduce(
            (words, edit) => words.slice(0, edit.start) + edit.words + words.slice(edit.end),
            String(text),
          ),
      ),
    form,
  );
}
