import { addElement, drawMarked, type Layout } from '../layout/layout.ts';
import { showText } from '../layout/showText.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { baseline, margin, styles } from '../typography.ts';

/** Where the numbers of an official form stand, in the margin. */
const start = 24;

/** The number of a question in an official form, in the margin beside it; read before it. */
export function drawBox(layout: Layout, parent: StructureElement, box: string): void {
  const { typesetter, y } = layout;
  const x = Math.max(start, margin.left - 8 - typesetter.measure(box, styles.box));
  const operators = showText(typesetter, box, styles.box, x, y - baseline(styles.box));
  drawMarked(layout, addElement(layout, 'Span', parent), operators);
}
