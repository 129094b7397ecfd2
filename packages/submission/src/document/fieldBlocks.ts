import type { FieldView } from '@formularwerk/form';
import type { Block, Heading, HeadingLevel, Pair } from '../pdf/block.ts';
import type { DocumentWords } from './documentWords.ts';
import { isPrinted } from './isPrinted.ts';
import { listTable } from './listTable.ts';

/**
 * The fields of a page, group or list item as blocks: answers as pairs, a list as a table, a group
 * under its own heading. `level` is the heading level that is free below what they stand in.
 */
export function fieldBlocks(views: readonly FieldView[], level: HeadingLevel, words: DocumentWords): Block[] {
  const blocks: Block[] = [];
  for (const view of views) {
    if (view.list) blocks.push(...listBlocks(view, level, words));
    else if (view.fields)
      blocks.push(...under(view.label, level, fieldBlocks(view.fields, below(level), words)));
    else if (isPrinted(view)) addPair(blocks, pairOf(view));
  }
  return blocks;
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

/** A table where the entries fit into one, else each entry under its own heading; then what was computed over all. */
function listBlocks(view: FieldView, level: HeadingLevel, words: DocumentWords): Block[] {
  const { items = [], computed = [] } = view.list ?? {};
  const entries =
    listTable(view, words) ??
    under(
      view.label,
      level,
      items.flatMap((item) =>
        under(item.title, below(level), fieldBlocks(item.fields, below(below(level)), words)),
      ),
    );
  return [...entries, ...fieldBlocks(computed, level, words)];
}

const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;

/** Blocks under a heading; nothing where there is nothing to show. */
export function under(text: string, level: HeadingLevel, blocks: Block[]): Block[] {
  const heading: Heading = { kind: 'heading', level, text };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}
