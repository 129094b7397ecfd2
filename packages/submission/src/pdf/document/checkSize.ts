import type { Block } from '../block.ts';
import { DocumentTooLarge } from '../documentTooLarge.ts';

/** Letters that a document may hold. 500 pages have room for fewer; this refuses before any work is done. */
const mostText = 2_000_000;

/** Throws when the blocks hold more text than any application could mean. */
export function checkSize(blocks: readonly Block[]): void {
  const length = blocks.reduce((sum, block) => sum + textLength(block), 0);
  if (length > mostText) throw new DocumentTooLarge('letters', mostText);
}

/** All texts of a block, however deep they lie. */
function textLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + textLength(part), 0);
}
