import { PDFHexString } from '@cantoo/pdf-lib';
import type { Checkbox } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph, wholeWidth } from '../layout/drawLines.ts';
import { addElement, drawMarked, type Layout, need } from '../layout/layout.ts';
import { checkBox } from '../layout/shapes.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { baseline, colors, styles } from '../typography.ts';
import type { Drawer } from './drawer.ts';

const boxSize = 8;
const indent = 15;

export const checkbox: Drawer<Checkbox> = {
  least: () => 2 * styles.body.lineHeight,
  draw: (layout, { checked, text }) => {
    drawCheckbox(layout, addElement(layout, 'P'), text, checked, wholeWidth);
    layout.y -= 5;
  },
};

/**
 * A drawn box with its text. The box is a form element that is not interactive: attribute
 * PrintField (PDF 32000-1, 14.8.5.6) tells its state, its alternative text says it in words.
 */
export function drawCheckbox(
  layout: Layout,
  parent: StructureElement,
  text: string,
  checked: boolean,
  column: Column,
): void {
  const { body } = styles;
  const inner = { x: column.x + indent, width: column.width - indent };
  const [first = '', ...rest] = paragraphsOf(text);
  const lines = breakLines(layout.typesetter, first, body, inner.width).length;
  need(layout, Math.min(lines, 3) * body.lineHeight);
  const box = addElement(layout, 'Form', parent, {
    alternative: checked ? layout.words.checked(text) : layout.words.unchecked(text),
    attributes: {
      O: 'PrintField',
      Role: 'cb',
      checked: checked ? 'on' : 'off',
      Desc: PDFHexString.fromText(text.slice(0, 1000)),
    },
  });
  const y = layout.y - baseline(body) - 0.6;
  drawMarked(layout, box, [checkBox(column.x + 0.5, y, boxSize, checked, colors.ink)]);
  for (const part of [first, ...rest])
    drawParagraph(layout, addElement(layout, 'P', parent), part, body, inner);
}
