import type { NodeKey } from '../../core/node.ts';
import type { OutlineRow } from '../../core/outline.ts';

/** What a key does in a tree: the focus goes to a row, or a row is folded or unfolded. */
export type TreeStep =
  | { readonly kind: 'focus'; readonly key: NodeKey }
  | { readonly kind: 'fold' | 'unfold'; readonly key: NodeKey };

/**
 * What a key does on the row at a place, as the WAI-ARIA practices say of trees; undefined for a key that means nothing.
 * `typed` are the letters typed quickly one after the other.
 */
export function treeStep(
  rows: readonly OutlineRow[],
  at: number,
  key: string,
  isFolded: (row: OutlineRow) => boolean | undefined,
  typed = '',
): TreeStep | undefined {
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (isFolded(row) === undefined) return undefined;
      return isFolded(row) ? { kind: 'unfold', key: row.key } : focus(rows[at + 1]);
    case 'ArrowLeft':
      if (isFolded(row) === false) return { kind: 'fold', key: row.key };
      return row.parent === undefined ? undefined : { kind: 'focus', key: row.parent };
    default:
      return typed === '' ? undefined : focus(startingWith(rows, at, typed.toLowerCase()));
  }
}

const focus = (row: OutlineRow | undefined): TreeStep | undefined => row && { kind: 'focus', key: row.key };

/** The next row that begins so; a single letter goes on from row to row. */
function startingWith(rows: readonly OutlineRow[], at: number, typed: string): OutlineRow | undefined {
  const from = typed.length === 1 ? at + 1 : at;
  const order = [...rows.slice(from), ...rows.slice(0, from)];
  return order.find((row) => row.label.toLowerCase().startsWith(typed));
}
