import type { Block } from '../block.ts';
import type { Layout } from '../layout/layout.ts';
import { need } from '../layout/layout.ts';
import { attachments } from './attachments.ts';
import { checkbox } from './checkbox.ts';
import { code } from './code.ts';
import type { Drawer } from './drawer.ts';
import { heading } from './heading.ts';
import { pairs } from './pairs.ts';
import { paragraph } from './paragraph.ts';
import { questions } from './questions.ts';
import { table } from './table.ts';
import { fits } from './tableCells.ts';

const drawers: { [K in Block['kind']]: Drawer<Extract<Block, { kind: K }>> } = {
  heading,
  paragraph,
  pairs,
  checkbox,
  table,
  attachments,
  code,
  questions,
};

/** The record above gives each kind its own drawer; TypeScript cannot follow that through a lookup. */
const drawerOf = (block: Block): Drawer<Block> => drawers[block.kind] as Drawer<Block>;

/** Draws the blocks one below the other; neither a heading nor what introduces something stays behind alone at the end of a page. */
export function drawBlocks(layout: Layout, given: readonly Block[]): void {
  const blocks = amountsInLine(
    given.flatMap((block) => {
      if (block.kind !== 'table') return [block];
      return block.instead && !fits(layout, block) ? block.instead : [block, ...(block.after ?? [])];
    }),
  );
  for (const [i, block] of blocks.entries()) {
    need(layout, leastWithNext(layout, blocks, i));
    drawerOf(block).draw(layout, block);
  }
}

function leastWithNext(layout: Layout, blocks: readonly Block[], i: number): number {
  const block = blocks[i];
  if (!block) return 0;
  const own = drawerOf(block).least(layout, block);
  return isLeading(blocks, i) ? own + leastWithNext(layout, blocks, i + 1) : own;
}

/** A heading says what comes, and so does what stands right behind it; what is said before questions stays with them. */
function isLeading(blocks: readonly Block[], i: number): boolean {
  const [before, block, next] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (block?.kind !== 'paragraph') return block?.kind === 'heading';
  if (before?.kind === 'heading') return true;
  if (!isSaid(block)) return false;
  const isGroup = next?.kind === 'heading' && (block.tone === 'hint' || next.level > 3);
  return isGroup || isSaid(next) || next?.kind === 'questions';
}

/** What is said in small print or as a condition, and does not close what stands before it. */
const isSaid = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (block.tone === 'hint' || block.tone === 'muted') && !block.closing;

/** Amounts of a document stand below each other; a single one has nothing to stand in line with. */
function amountsInLine(blocks: readonly Block[]): readonly Block[] {
  const amounts = blocks
    .flatMap((block) => (block.kind === 'pairs' ? block.pairs : []))
    .filter(({ amount }) => amount);
  if (amounts.length !== 1) return blocks;
  return blocks.map((block) =>
    block.kind === 'pairs' ? { ...block, pairs: block.pairs.map(({ amount: _, ...pair }) => pair) } : block,
  );
}
