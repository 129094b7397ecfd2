import type { Layout } from '../layout/layout.ts';

/** How one kind of block is drawn. */
export interface Drawer<B> {
  /** Height of its first part that should not be torn apart; a heading stays with that much. */
  least: (layout: Layout, block: B) => number;
  draw: (layout: Layout, block: B) => void;
}
