import type { Pair, Pairs, Picture, Translation } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph } from '../layout/drawLines.ts';
import {
  addElement,
  drawArtifact,
  drawMarked,
  isPageStart,
  type Layout,
  need,
  pageHeight,
} from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { paragraphsOf } from '../layout/typesetter.ts';
import { fitted, showPicture } from '../picture/showPicture.ts';
import { boundingBox } from '../structure/boundingBox.ts';
import { languageOf } from '../structure/languageOf.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { colors, contentWidth, margin, styles, type TextStyle } from '../typography.ts';
import { drawBox } from './box.ts';
import { drawCheckbox } from './checkbox.ts';
import type { Drawer } from './drawer.ts';

const labelWidth = 186;
const gap = 14;
const labelColumn: Column = { x: margin.left, width: labelWidth };
const valueColumn: Column = { x: margin.left + labelWidth + gap, width: contentWidth - labelWidth - gap };
/** Amounts end here, a million with its cents has room. */
const amountColumn = 76;
const pictureFrame = { width: 200, height: 64 };
const padding = 3;
/** A row up to this part of a page is kept together; a longer one may begin where it is. */
const keptTogether = pageHeight / 4;
const mostTogether = 8;

/** Labels and values side by side: a list whose items have a label and a body. */
export const pairs: Drawer<Pairs> = {
  least: (layout, { pairs: all, apart }) =>
    Math.max(leastTogether(layout, ...beginning(all)), together(layout, all)) + (apart ? apartSpace : 0),
  draw: (layout, block) => {
    const list = addElement(layout, 'L', undefined, { attributes: { O: 'List', ListNumbering: 'None' } });
    for (const [i, pair] of block.pairs.entries()) {
      const last = i === block.pairs.length - 2 ? block.pairs[i + 1] : undefined;
      need(layout, i === 0 ? pairs.least(layout, block) : leastTogether(layout, pair, last));
      if (i === 0 && block.apart) drawApart(layout);
      drawPair(layout, list, pair, i > 0);
    }
    layout.y -= 4;
  },
};

/** An address, or anything as short, is not torn apart; 0 where they are too many for that. */
function together(layout: Layout, all: readonly Pair[]): number {
  const height = all.length > mostTogether ? keptTogether : leastTogether(layout, ...all);
  return height < keptTogether ? height : 0;
}

/** The first two, or all three: else the first would stay alone where the last two go on together. */
const beginning = (all: readonly Pair[]): readonly Pair[] => all.slice(0, all.length === 3 ? 3 : 2);

const apartSpace = 8;

function drawApart(layout: Layout): void {
  if (isPageStart(layout)) return;
  layout.y -= apartSpace;
  drawArtifact(layout, 'Layout', [rule(margin.left, layout.y, contentWidth, 0.7, colors.strongRule)]);
}

function drawPair(layout: Layout, list: StructureElement, pair: Pair, ruled: boolean): void {
  if (ruled && !isPageStart(layout)) {
    drawArtifact(layout, 'Layout', [rule(margin.left, layout.y, contentWidth, 0.4, colors.rule)]);
  }
  layout.y -= padding;
  const item = addElement(layout, 'LI', list);
  const { sheet, y } = layout;
  drawLabel(layout, addElement(layout, 'Lbl', item), pair);
  const belowLabel = layout.y;
  // The value starts beside the label, unless the label itself went over the page.
  if (layout.sheet === sheet) layout.y = y;
  const labelSheet = layout.sheet;
  drawValue(layout, addElement(layout, 'LBody', item), pair);
  if (layout.sheet === labelSheet) layout.y = Math.min(layout.y, belowLabel);
  layout.y -= padding;
}

function drawLabel(layout: Layout, element: StructureElement, { label, labelToo, box }: Pair): void {
  if (box) drawBox(layout, element, box);
  drawParagraph(layout, element, label, styles.label, labelColumn);
  if (!labelToo) return;
  const span = addElement(layout, 'Span', element, languageOf(labelToo));
  drawParagraph(layout, span, labelToo.text, styles.labelToo, labelColumn);
}

function drawValue(layout: Layout, body: StructureElement, pair: Pair): void {
  const { value, checked, valueToo, note, picture } = pair;
  if (checked === undefined) drawText(layout, body, pair);
  else drawCheckbox(layout, body, { text: value, checked, said: `${pair.label}: ${value}` }, valueColumn);
  if (valueToo) drawParagraphs(layout, body, paragraphsOf(valueToo.text), styles.labelToo, valueToo);
  if (note) drawParagraphs(layout, body, paragraphsOf(note), styles.note);
  if (picture) drawPicture(layout, body, picture);
}

function drawText(layout: Layout, body: StructureElement, pair: Pair): void {
  const [text, style] = [shownValue(layout, pair), styleOf(pair)];
  const before = pair.amount ? amountColumn - layout.typesetter.measure(text, style) : 0;
  if (before <= 0) drawParagraphs(layout, body, paragraphsOf(text), style);
  else {
    const column = { x: valueColumn.x + before, width: valueColumn.width - before };
    drawParagraph(layout, addElement(layout, 'P', body), text, style, column);
  }
}

const shownValue = (layout: Layout, { value }: Pair): string =>
  value.trim() === '' ? layout.words.empty : value;

function styleOf({ value, tone }: Pair): TextStyle {
  if (value.trim() === '') return styles.empty;
  return tone === 'strong' ? styles.strong : tone === 'fine' ? styles.fine : styles.body;
}

/** Each line that a person ended with the return key is a paragraph of its own. */
function drawParagraphs(
  layout: Layout,
  body: StructureElement,
  parts: string[],
  style: TextStyle,
  translation?: Translation,
): void {
  for (const part of parts) {
    if (part.trim() === '') layout.y -= style.lineHeight / 2;
    else
      drawParagraph(layout, addElement(layout, 'P', body, languageOf(translation)), part, style, valueColumn);
  }
}

function drawPicture(layout: Layout, body: StructureElement, { bytes, alternative }: Picture): void {
  const picture = layout.pictures.get(bytes);
  if (!picture) return;
  const { width, height } = fitted(picture, pictureFrame);
  need(layout, height + 4);
  layout.y -= height + 4;
  const place = { x: valueColumn.x, y: layout.y, width, height };
  const figure = addElement(layout, 'Figure', body, { alternative, attributes: boundingBox(layout, place) });
  drawMarked(layout, figure, [showPicture(picture, place)]);
}

/** Neither the first nor the last row stands alone on a page. */
const leastTogether = (layout: Layout, ...together: (Pair | undefined)[]): number =>
  together.reduce((sum, pair) => (pair ? sum + least(layout, pair) : sum), 0);

function least(layout: Layout, pair: Pair): number {
  const height = (text: string | undefined, style: TextStyle, width: number) =>
    text === undefined
      ? 0
      : paragraphsOf(text).reduce(
          (sum, part) => sum + breakLines(layout.typesetter, part, style, width).length * style.lineHeight,
          0,
        );
  const label =
    height(pair.label, styles.label, labelColumn.width) +
    height(pair.labelToo?.text, styles.labelToo, labelColumn.width);
  const value =
    height(
      shownValue(layout, pair),
      styleOf(pair),
      valueColumn.width - (pair.checked === undefined ? 0 : 15),
    ) +
    height(pair.valueToo?.text, styles.labelToo, valueColumn.width) +
    height(pair.note, styles.note, valueColumn.width) +
    (pair.picture && layout.pictures.has(pair.picture.bytes) ? pictureFrame.height + 4 : 0);
  const row = Math.max(label, value);
  return 2 * padding + (row <= keptTogether ? row : Math.max(label, 4 * styles.body.lineHeight));
}
