import { PDFHexString } from '@cantoo/pdf-lib';
import type { Checkbox } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph, wholeWidth } from '../layout/drawLines.ts';
import { addElement, drawMarked, type Layout, need } from '../layout/layout.ts';
import { checkBox } from '../layout/shapes.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import { languageOf } from '../structure/languageOf.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { baseline, colors, styles } from '../typography.ts';
import { drawBox } from './box.ts';
import type { Drawer } from './drawer.ts';

const boxSize = 8;
const indent = 15;

/** What is written behind a box, and what is said of it where that is not the same. */
interface Ticked extends Pick<Checkbox, 'checked' | 'text' | 'too'> {
  said?: string;
}

export const checkbox: Drawer<Checkbox> = {
  least: () => 2 * styles.body.lineHeight,
  draw: (layout, block) => {
    const paragraph = addElement(layout, 'P');
    if (block.box) drawBox(layout, paragraph, block.box);
    drawCheckbox(layout, paragraph, block, wholeWidth);
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
  { text, checked, too, said = text }: Ticked,
  column: Column,
): void {
  const { text: style, labelToo } = styles;
  const inner = { x: column.x + indent, width: column.width - indent };
  const [first = '', ...rest] = paragraphsOf(text);
  const lines = breakLines(layout.typesetter, first, style, inner.width).length;
  need(layout, Math.min(lines, 3) * style.lineHeight);
  const box = addElement(layout, 'Form', parent, {
    alternative: checked ? layout.words.checked(said) : layout.words.unchecked(said),
    attributes: {
      O: 'PrintField',
      Role: 'cb',
      checked: checked ? 'on' : 'off',
      Desc: PDFHexString.fromText(said.slice(0, 1000)),
    },
  });
  const y = layout.y - baseline(style) - 0.6;
  drawMarked(layout, box, [checkBox(column.x + 0.5, y, boxSize, checked, colors.ink)]);
  for (const part of [first, ...rest])
    drawParagraph(layout, addElement(layout, 'P', parent), part, style, inner);
  if (too) drawParagraph(layout, addElement(layout, 'P', parent, languageOf(too)), too.text, labelToo, inner);
}
