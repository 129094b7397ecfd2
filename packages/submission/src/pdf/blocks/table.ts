import { PDFHexString } from '@cantoo/pdf-lib';
import type { Table } from '../block.ts';
import { DocumentTooLarge } from '../documentTooLarge.ts';
import { drawParagraph } from '../layout/drawLines.ts';
import {
  addElement,
  drawArtifact,
  drawMarked,
  isPageStart,
  type Layout,
  newPage,
  pageHeight,
  room,
} from '../layout/layout.ts';
import { fill, rule } from '../layout/shapes.ts';
import { showText } from '../layout/showText.ts';
import { languageOf } from '../structure/languageOf.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { baseline, colors, contentWidth, margin, styles } from '../typography.ts';
import type { Drawer } from './drawer.ts';
import { type Cell, lineCount, rowHeight, rowPadding, setCells } from './tableCells.ts';

const space = { before: 8, afterCaption: 4, after: 10 };

export const table: Drawer<Table> = {
  least: (layout, block) => {
    const cells = setCells(layout, block);
    const [first] = block.rows;
    const caption = space.before + (block.caption ? styles.caption.lineHeight + space.afterCaption : 0);
    return (
      caption + rowHeight(cells.header) + (first ? Math.min(rowHeight(cells.row(first)), pageHeight / 4) : 0)
    );
  },
  draw: (layout, block) => {
    const { rows } = layout.limits;
    if (block.rows.length > rows) throw new DocumentTooLarge('rows', rows);
    const element = addElement(layout, 'Table', undefined, {
      attributes: { O: 'Table', Summary: PDFHexString.fromText(block.summary.slice(0, 1000)) },
    });
    if (!isPageStart(layout)) layout.y -= space.before;
    if (block.caption !== undefined) {
      drawParagraph(layout, addElement(layout, 'Caption', element), block.caption, styles.caption);
      layout.y -= space.afterCaption;
    }
    drawRows(layout, block, element);
    layout.y -= space.after;
  },
};

function drawRows(layout: Layout, block: Table, element: StructureElement): void {
  const cells = setCells(layout, block);
  const header = cells.header;
  const head = addElement(layout, 'TR', addElement(layout, 'THead', element));
  for (const [i, cell] of header.entries()) {
    cell.element = addElement(layout, 'TH', head, { attributes: { O: 'Table', Scope: 'Column' } });
    const { too } = block.columns[i] ?? {};
    if (cell.too) cell.too.element = addElement(layout, 'Span', cell.element, languageOf(too));
  }
  drawHeader(layout, header);
  const body = addElement(layout, 'TBody', element);
  for (const texts of block.rows) {
    const row = addElement(layout, 'TR', body);
    const open = cells.row(texts);
    for (const [i, cell] of open.entries()) {
      cell.element =
        i === 0
          ? addElement(layout, 'TH', row, { attributes: { O: 'Table', Scope: 'Row' } })
          : addElement(layout, 'TD', row);
    }
    drawRow(layout, open, () => drawHeader(layout, header.map(withoutElement)));
  }
}

/** On later pages the header is repeated for the eye only. */
const withoutElement = ({ element: _, too, ...cell }: Cell): Cell => ({
  ...cell,
  ...(too && { too: withoutElement(too) }),
});

function drawHeader(layout: Layout, header: Cell[]): void {
  const height = rowHeight(header);
  drawArtifact(layout, 'Layout', [
    fill(margin.left, layout.y - height, contentWidth, height, colors.fill),
    rule(margin.left, layout.y - height, contentWidth, 0.8, colors.strongRule),
  ]);
  drawCells(layout, header, Number.POSITIVE_INFINITY);
  layout.y -= height;
}

/** A row goes to the next page as a whole, unless it is so tall that it has to be continued there. */
function drawRow(layout: Layout, cells: Cell[], continueHeader: () => void): void {
  const onNextPage = () => {
    newPage(layout);
    continueHeader();
  };
  if (rowHeight(cells) > room(layout) && rowHeight(cells) < pageHeight / 3 && !isPageStart(layout))
    onNextPage();
  let open = cells;
  while (lineCount(open) > 0) {
    const lineHeight = open[0]?.style.lineHeight ?? 1;
    const possible = Math.floor((room(layout) - 2 * rowPadding) / lineHeight);
    if (possible < Math.min(2, lineCount(open))) {
      onNextPage();
      continue;
    }
    const height = Math.min(possible, lineCount(open)) * lineHeight + 2 * rowPadding;
    drawCells(layout, open, possible);
    layout.y -= height;
    drawArtifact(layout, 'Layout', [rule(margin.left, layout.y, contentWidth, 0.4, colors.rule)]);
    open = open.map((cell) => ({ ...cell, lines: cell.lines.slice(possible) }));
  }
}

function drawCells(layout: Layout, cells: Cell[], mostLines: number): void {
  for (const cell of cells) {
    const { lines, element, too } = cell;
    const below = lines.length * cell.style.lineHeight;
    own(layout, element, cellOperators(layout, cell, mostLines, 0));
    if (too) own(layout, too.element, cellOperators(layout, too, mostLines, below));
  }
}

function own(layout: Layout, element: StructureElement | undefined, operators: string[]): void {
  if (element && operators.length > 0) drawMarked(layout, element, operators);
  else if (operators.length > 0) drawArtifact(layout, 'Pagination', operators);
}

function cellOperators(layout: Layout, cell: Cell, mostLines: number, below: number): string[] {
  const { lines, x, width, style, align } = cell;
  return lines.slice(0, mostLines).flatMap((line, i) => {
    const shift = align === 'end' ? width - layout.typesetter.measure(line.trimEnd(), style) : 0;
    const y = layout.y - rowPadding - below - i * style.lineHeight - baseline(style);
    return showText(layout.typesetter, line, style, x + shift, y);
  });
}
