import type { FormDefinition, Text } from '@formularwerk/form';
import { type Place, placesOf } from '@formularwerk/form/conditions';
import { pageAt, sectionAt } from './lookups.ts';
import type { NodeKey } from './node.ts';
import { textOf } from './textOf.ts';

/**
 * The parts of a form that speak of all these words, in the order of the form, parameters last: by their titles,
 * labels, help, texts and ids. Case, accents and umlauts make no difference.
 */
export function searchForm(form: FormDefinition, words: string): readonly NodeKey[] {
  const sought = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (sought.length === 0) return [];
  const found = [...placesOf(form).values()].filter((place) => {
    const said = folded(wordsOf(form, place).join(' \n '));
    return sought.every((word) => said.includes(word));
  });
  return [
    ...found.filter(({ parameter }) => parameter === undefined),
    ...found.filter(({ parameter }) => parameter !== undefined),
  ].map(({ node }) => node);
}

/** `Straße` and `STRASSE`, `Gebühr` and `gebuhr` and `gebuehr` are found by each other. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[äöü]|[aou]e/g, (letters) => letters.normalize('NFD').charAt(0))
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');

function wordsOf(form: FormDefinition, { node, field, option, parameter, page, section }: Place): string[] {
  const id = node.slice(node.lastIndexOf(node.startsWith('option:') ? '#' : ':') + 1);
  const part =
    option ??
    field ??
    parameter ??
    (node.startsWith('page:') ? pageAt(form, page ?? '') : sectionAt(form, section ?? ''));
  const { title, label, help, text, item, items } = (part ?? {}) as Readonly<
    Record<string, Text | undefined>
  >;
  return [id, ...[title, label, help, text, item, items].flatMap((one) => (one ? [textOf(one)] : []))];
}
