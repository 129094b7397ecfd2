import { drawArtifact, type Layout, type Sheet } from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { showText } from '../layout/showText.ts';
import { colors, contentWidth, margin, paper, styles, type TextStyle } from '../typography.ts';

import { drawLetterhead, type Letterhead } from './letterhead.ts';
import { shortened } from './shortened.ts';

/** What stands on every page: who and what above, which one and when below. */
export interface Furniture {
  headerStart: string;
  headerEnd: string;
  footerStart: string;
  /** A word across every page, behind everything, for what is not to be taken for the real thing. */
  mark?: string;
  /** In the place of the first page's header. */
  letterhead?: Letterhead;
}

const headerBaseline = paper.height - 46;
const footerBaseline = 40;
const MARK_ANGLE = Math.PI / 4;

/** Draws header and footer on all pages; only now is the number of pages known. */
export function drawFurniture(
  layout: Layout,
  { headerStart, headerEnd, footerStart, mark, letterhead }: Furniture,
): void {
  for (const [i, sheet] of layout.sheets.entries()) {
    if (letterhead && i === 0) drawLetterhead(layout, sheet, letterhead);
    else drawHeader(layout, sheet, headerStart, headerEnd);
    if (mark) drawMark(layout, sheet, mark);
    drawFooter(layout, sheet, footerStart, layout.words.page(i + 1, layout.sheets.length));
  }
}

function drawHeader(layout: Layout, sheet: Sheet, start: string, end: string): void {
  drawArtifact({ sheet }, 'Pagination/Subtype/Header/Attached[/Top]', [
    ...line(layout, start, 'start', styles.furnitureStrong, headerBaseline, 0.4),
    ...line(layout, end, 'end', styles.furniture, headerBaseline, 0.58),
    rule(margin.left, headerBaseline - 7, contentWidth, 0.5, colors.rule),
  ]);
}

/** Upwards from left to right, as large as the page is wide; drawn first, so that all text stands on it. */
function drawMark({ typesetter }: Layout, sheet: Sheet, text: string): void {
  const size = (styles.mark.size * 0.8 * paper.width) / typesetter.measure(text, styles.mark);
  const style = { ...styles.mark, size };
  const [cos, sin] = [Math.cos(MARK_ANGLE), Math.sin(MARK_ANGLE)];
  const [back, down] = [typesetter.measure(text, style) / 2, size / 3];
  const x = paper.width / 2 - cos * back + sin * down;
  const y = paper.height / 2 - sin * back - cos * down;
  const drawn = sheet.operators.splice(0);
  drawArtifact({ sheet }, 'Pagination', showText(typesetter, text, style, x, y, MARK_ANGLE));
  sheet.operators.push(...drawn);
}

function drawFooter(layout: Layout, sheet: Sheet, start: string, pageNumber: string): void {
  drawArtifact({ sheet }, 'Pagination/Subtype/Footer/Attached[/Bottom]', [
    rule(margin.left, footerBaseline + 13, contentWidth, 0.5, colors.rule),
    ...line(layout, start, 'start', styles.furniture, footerBaseline, 0.78),
    ...line(layout, pageNumber, 'end', styles.furniture, footerBaseline, 0.2),
  ]);
}

/** One line at either side, shortened where it would run into the other. */
function line(
  { typesetter }: Layout,
  text: string,
  side: 'start' | 'end',
  style: TextStyle,
  y: number,
  share: number,
): string[] {
  const shown = shortened(text, (candidate) => typesetter.measure(candidate, style) <= share * contentWidth);
  const x = side === 'start' ? margin.left : margin.left + contentWidth - typesetter.measure(shown, style);
  return showText(typesetter, shown, style, x, y);
}
