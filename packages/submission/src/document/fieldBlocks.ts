import type { FieldView } from '@formularwerk/form';
import type { Block, Heading, HeadingLevel, Pair } from '../pdf/block.ts';
import type { DocumentWords } from './documentWords.ts';
import { isPrinted } from './isPrinted.ts';
import { listTable } from './listTable.ts';

/** What fields stand below: its title, and the heading level that is free below it. */
export interface Above {
  title: string;
  level: HeadingLevel;
}

/**
 * The fields of a page, group or list item as blocks: answers as pairs, a list as a table, a group
 * under its own heading.
 */
export function fieldBlocks(views: readonly FieldView[], above: Above, words: DocumentWords): Block[] {
  const blocks: Block[] = [];
  for (const view of views) {
    if (view.list) blocks.push(...listBlocks(view, above, words));
    else if (view.fields && !view.asOne) blocks.push(...groupBlocks(view.label, view.fields, above, words));
    else if (isPrinted(view)) addPair(blocks, pairOf(view));
  }
  return blocks;
}

/** A group, or a page of an item; one that is called like what it stands on needs no second heading. */
function groupBlocks(
  title: string,
  fields: readonly FieldView[],
  above: Above,
  words: DocumentWords,
): Block[] {
  if (title === above.title) return fieldBlocks(fields, above, words);
  return under(title, above.level, fieldBlocks(fields, { title, level: below(above.level) }, words));
}

export const pairOf = ({ label, text, basis }: FieldView): Pair => ({
  label,
  value: text,
  ...(basis && { note: basis, tone: 'strong' }),
});

function addPair(blocks: Block[], pair: Pair): void {
  const last = blocks.at(-1);
  if (last?.kind === 'pairs') last.pairs.push(pair);
  else blocks.push({ kind: 'pairs', pairs: [pair] });
}

/** A table where the entries fit into one and on the page, else each entry under its own heading; then what was computed over all. */
function listBlocks(view: FieldView, above: Above, words: DocumentWords): Block[] {
  const items = itemBlocks(view, above, words);
  const table = listTable(view, above.title, words);
  return [
    ...(table ? [{ ...table, instead: items }] : items),
    ...fieldBlocks(view.list?.computed ?? [], above, words),
  ];
}

function itemBlocks({ label, list }: FieldView, above: Above, words: DocumentWords): Block[] {
  const isRepeated = label === above.title;
  const level = isRepeated ? above.level : below(above.level);
  const items = (list?.items ?? []).flatMap((item) => {
    const { title, fields } = item;
    const inside = { title, level: below(level) };
    return under(
      title,
      level,
      item.pages?.flatMap((page) => groupBlocks(page.title, page.fields, inside, words)) ??
        fieldBlocks(fields, inside, words),
    );
  });
  return isRepeated ? items : under(label, above.level, items);
}

const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;

/** Blocks under a heading; nothing where there is nothing to show. */
export function under(text: string, level: HeadingLevel, blocks: Block[]): Block[] {
  const heading: Heading = { kind: 'heading', level, text };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}
