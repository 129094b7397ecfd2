import type { FormDefinition } from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import { replaceAt } from './keys.ts';
import { type Link, linksOf, withEdits } from './links.ts';

/** New ids by the definition paths of what has them: fields, options, parameters. */
export type Renames = ReadonlyMap<string, string>;

/** The form with other ids, and everything that calls them by the new ones. */
export function renameParts(form: FormDefinition, renames: Renames): FormDefinition {
  const edits = linksOf(form).flatMap((link) => {
    const id = renames.get(link.target);
    return id === undefined
      ? []
      : [{ ...link, words: link.to.startsWith('option:') ? JSON.stringify(id) : id }];
  });
  return [...renames].reduce(
    (renamed, [path, id]) => replaceAt(renamed, [...keysOf(path), 'id'], () => id),
    withEdits(form, edits),
  );
}

/** The first place that means something else after ids were changed; what stands where is still the same. */
export function meansOther(before: FormDefinition, after: FormDefinition): Link | undefined {
  const meanings = (form: FormDefinition): Map<string, Link[]> =>
    Map.groupBy(linksOf(form), (link) => `${link.path} ${link.target}`);
  const [were, are] = [meanings(before), meanings(after)];
  const lost = [...were].find(([meaning, links]) => are.get(meaning)?.length !== links.length);
  const gained = [...are].find(([meaning]) => !were.has(meaning));
  return lost?.[1][0] ?? gained?.[1][0];
}
