import type { NodeKey } from '../../core/node.ts';
import type { OutlineRow } from '../../core/outline.ts';

/** What of the outline is shown. */
export interface Shown {
  /** Rows whose children are folded away. */
  readonly folded: ReadonlySet<NodeKey>;
  /** While somebody searches: what was found. It is shown with all that is around it, whatever is folded. */
  readonly found?: ReadonlySet<NodeKey> | undefined;
}

/** The rows that are to be seen now, in order. */
export function visibleRows(rows: readonly OutlineRow[], { folded, found }: Shown): readonly OutlineRow[] {
  if (found) return around(rows, found);
  if (folded.size === 0) return rows;
  const hidden = new Set<NodeKey>();
  return rows.filter(({ key, parent }) => {
    if (parent === undefined || !(folded.has(parent) || hidden.has(parent))) return true;
    hidden.add(key);
    return false;
  });
}

function around(rows: readonly OutlineRow[], found: ReadonlySet<NodeKey>): readonly OutlineRow[] {
  const kept = new Set<NodeKey>();
  // From below: what is around something comes before it.
  for (const { key, parent } of rows.toReversed())
    if (found.has(key) || kept.has(key)) {
      kept.add(key);
      if (parent !== undefined) kept.add(parent);
    }
  return rows.filter(({ key }) => kept.has(key));
}

/** The row that stands for a part of the form: an option's question; nothing for what isn't in the outline. */
export const rowKeyOf = (node: NodeKey): NodeKey =>
  node.startsWith('option:') ? `field:${node.slice('option:'.length).split('#')[0] ?? ''}` : node;
