import type { Pair, Pairs } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph } from '../layout/drawLines.ts';
import { addElement, drawArtifact, isPageStart, type Layout, need, pageHeight } from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { colors, contentWidth, margin, styles, type TextStyle } from '../typography.ts';
import { drawCheckbox } from './checkbox.ts';
import type { Drawer } from './drawer.ts';

const labelColumn: Column = { x: margin.left, width: 160 };
const valueColumn: Column = { x: margin.left + 176, width: contentWidth - 176 };
const padding = 3;
/** A row up to this part of a page is kept together; a longer one may begin where it is. */
const keptTogether = pageHeight / 4;

/** Labels and values side by side: a list whose items have a label and a body. */
export const pairs: Drawer<Pairs> = {
  least: (layout, { pairs: [first, second] }) => leastTogether(layout, first, second),
  draw: (layout, block) => {
    const list = addElement(layout, 'L', undefined, { attributes: { O: 'List', ListNumbering: 'None' } });
    for (const [i, pair] of block.pairs.entries()) {
      const last = i === block.pairs.length - 2 ? block.pairs[i + 1] : undefined;
      need(layout, leastTogether(layout, pair, last));
      drawPair(layout, list, pair, i > 0);
    }
    layout.y -= 4;
  },
};

function drawPair(layout: Layout, list: StructureElement, pair: Pair, ruled: boolean): void {
  if (ruled && !isPageStart(layout)) {
    drawArtifact(layout, 'Layout', [rule(margin.left, layout.y, contentWidth, 0.4, colors.rule)]);
  }
  layout.y -= padding;
  const item = addElement(layout, 'LI', list);
  const { sheet, y } = layout;
  drawParagraph(layout, addElement(layout, 'Lbl', item), pair.label, styles.label, labelColumn);
  const belowLabel = layout.y;
  // The value starts beside the label, unless the label itself went over the page.
  if (layout.sheet === sheet) layout.y = y;
  const labelSheet = layout.sheet;
  drawValue(layout, addElement(layout, 'LBody', item), pair);
  if (layout.sheet === labelSheet) layout.y = Math.min(layout.y, belowLabel);
  layout.y -= padding;
}

function drawValue(layout: Layout, body: StructureElement, pair: Pair): void {
  if (pair.checked !== undefined) drawCheckbox(layout, body, pair.value, pair.checked, valueColumn);
  else drawText(layout, body, pair);
  if (pair.note) drawParagraphs(layout, body, paragraphsOf(pair.note), styles.note);
}

function drawText(layout: Layout, body: StructureElement, pair: Pair): void {
  const text = pair.value.trim() === '' ? layout.words.empty : pair.value;
  drawParagraphs(layout, body, paragraphsOf(text), styleOf(pair));
}

function styleOf({ value, tone }: Pair): TextStyle {
  if (value.trim() === '') return styles.empty;
  return tone === 'strong' ? styles.strong : tone === 'fine' ? styles.fine : styles.body;
}

/** Each line that a person ended with the return key is a paragraph of its own. */
function drawParagraphs(layout: Layout, body: StructureElement, parts: string[], style: TextStyle): void {
  for (const part of parts) {
    if (part.trim() === '') layout.y -= style.lineHeight / 2;
    else drawParagraph(layout, addElement(layout, 'P', body), part, style, valueColumn);
  }
}

/** Neither the first nor the last row stands alone on a page. */
const leastTogether = (layout: Layout, ...together: (Pair | undefined)[]): number =>
  together.reduce((sum, pair) => (pair ? sum + least(layout, pair) : sum), 0);

function least(layout: Layout, pair: Pair): number {
  const height = (text: string, style: TextStyle, width: number) =>
    paragraphsOf(text).reduce(
      (sum, part) => sum + breakLines(layout.typesetter, part, style, width).length * style.lineHeight,
      0,
    );
  const label = height(pair.label, styles.label, labelColumn.width);
  const value = height(pair.value, styles.body, valueColumn.width - (pair.checked === undefined ? 0 : 15));
  const note = pair.note ? height(pair.note, styles.note, valueColumn.width) : 0;
  const row = Math.max(label, value + note);
  return 2 * padding + (row <= keptTogether ? row : Math.max(label, 4 * styles.body.lineHeight));
}
