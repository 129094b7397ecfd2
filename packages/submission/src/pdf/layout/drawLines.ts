import type { StructureElement } from '../structure/structureElement.ts';
import { baseline, contentWidth, margin, type TextStyle } from '../typography.ts';
import { breakLines } from './breakLines.ts';
import { drawMarked, isPageStart, type Layout, newPage, room } from './layout.ts';
import { showText } from './showText.ts';

export interface Column {
  x: number;
  width: number;
}

export const wholeWidth: Column = { x: margin.left, width: contentWidth };

/** Draws one paragraph (a new line in it counts as a space), over as many pages as it takes, without a lone line on either side of a break. */
export function drawParagraph(
  layout: Layout,
  element: StructureElement,
  paragraph: string,
  style: TextStyle,
  column: Column = wholeWidth,
): void {
  let lines = breakLines(layout.typesetter, paragraph.replaceAll('\n', ' '), style, column.width);
  while (lines.length > 0) {
    const count = linesForThisPage(layout, lines.length, style.lineHeight);
    if (count > 0) drawLines(layout, element, lines.slice(0, count), style, column.x);
    lines = lines.slice(count);
    if (lines.length > 0) newPage(layout);
  }
}

function linesForThisPage(layout: Layout, lines: number, lineHeight: number): number {
  const possible = Math.floor((room(layout) + 0.01) / lineHeight);
  if (lines <= possible) return lines;
  const count = lines - possible === 1 ? possible - 1 : possible;
  if (count >= 2) return count;
  return isPageStart(layout) ? Math.max(1, possible) : 0;
}

/** Draws lines from the current position down, as one piece of marked content. */
export function drawLines(
  layout: Layout,
  element: StructureElement,
  lines: string[],
  style: TextStyle,
  x: number,
): void {
  const operators = lines.flatMap((line, i) =>
    showText(layout.typesetter, line, style, x, layout.y - i * style.lineHeight - baseline(style)),
  );
  layout.y -= lines.length * style.lineHeight;
  if (operators.length > 0) drawMarked(layout, element, operators);
}
