import type { Question, Questions } from '../block.ts';
import { addField } from '../form/addField.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph } from '../layout/drawLines.ts';
import { addElement, drawArtifact, type Layout, need } from '../layout/layout.ts';
import { frame, upright } from '../layout/shapes.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { colors, contentWidth, margin, styles, type TextStyle } from '../typography.ts';
import type { Drawer } from './drawer.ts';
import { drawOptions, optionsHeight } from './questionOptions.ts';

/** Enough to write by hand. */
const lineHeight = 21;
const furtherLine = 17;
const boxSize = 11;
const boxIndent = 18;
const gap = 16;
const below = 7;
/** What is asked under a condition is set in, with a line beside it. */
const indent = 12;

/** Questions to be answered on paper or on the screen; short ones stand side by side. */
export const questions: Drawer<Questions> = {
  least: (layout, block) => {
    const [first] = rowsOf(block);
    const whole = wholeHeight(layout, block);
    if (whole <= keptTogether || !first) return whole;
    return conditionHeight(layout, block) + Math.min(rowHeight(layout, first, columnOf(block)), mostTogether);
  },
  draw: (layout, block) => {
    const column = columnOf(block);
    const rows = rowsOf(block);
    const whole = wholeHeight(layout, block);
    if (whole <= keptTogether) need(layout, whole);
    if (block.condition !== undefined) drawCondition(layout, block, rows[0]);
    for (const row of rows) {
      need(layout, Math.min(rowHeight(layout, row, column), mostTogether));
      drawRow(layout, row, column, block.condition !== undefined);
    }
    layout.y -= 2;
  },
};

/** A few short questions stay together, such as place, date and signature. */
const keptTogether = 150;

/** Options may go over the page where there are many. */
const mostTogether = 220;

const wholeHeight = (layout: Layout, block: Questions): number =>
  rowsOf(block).reduce(
    (sum, row) => sum + rowHeight(layout, row, columnOf(block)),
    conditionHeight(layout, block),
  );

const columnOf = ({ condition }: Questions): Column =>
  condition === undefined
    ? { x: margin.left, width: contentWidth }
    : { x: margin.left + indent, width: contentWidth - indent };

/** A row holds one question or two short ones. */
type Row = readonly [Question, Question?];

function rowsOf({ questions: all }: Questions): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < all.length; i++) {
    const [one, next] = [all[i], all[i + 1]];
    if (!one) continue;
    const isPair = next && isHalf(one) && isHalf(next);
    rows.push(isPair ? [one, next] : [one]);
    if (isPair) i++;
  }
  return rows;
}

const isHalf = ({ control }: Question): boolean => control.type === 'line' && control.half === true;

/** The columns of a row; a short question that stands alone is no longer than it would be beside another. */
function cellsOf([one, other]: Row, { x, width }: Column): [Question, Column][] {
  const half = (width - gap) / 2;
  if (!other) return [[one, { x, width: isHalf(one) ? half : width }]];
  return [
    [one, { x, width: half }],
    [other, { x: x + half + gap, width: half }],
  ];
}

const rowHeight = (layout: Layout, row: Row, column: Column): number => {
  const cells = cellsOf(row, column);
  const labels = Math.max(...cells.map(([question, cell]) => labelHeight(layout, question, cell)));
  return labels + Math.max(...cells.map(([question, cell]) => controlHeight(layout, question, cell))) + below;
};

const textHeight = (layout: Layout, text: string | undefined, style: TextStyle, width: number) =>
  text === undefined ? 0 : breakLines(layout.typesetter, text, style, width).length * style.lineHeight;

/** The label of a box stands behind it, so that there is nothing above. */
function labelHeight(layout: Layout, question: Question, { width }: Column): number {
  if (question.control.type === 'box') return 0;
  return (
    textHeight(layout, shownLabel(question), styles.question, width) +
    textHeight(layout, question.note, styles.note, width) +
    2
  );
}

function controlHeight(layout: Layout, question: Question, column: Column): number {
  const { control } = question;
  switch (control.type) {
    case 'line':
      return lineHeight + (control.lines - 1) * furtherLine;
    case 'space':
      return control.height;
    case 'options':
      return optionsHeight(layout, control.options, column);
    case 'box': {
      const inner = column.width - boxIndent;
      return (
        textHeight(layout, shownLabel(question), styles.text, inner) +
        textHeight(layout, question.note, styles.note, inner)
      );
    }
  }
}

/** What must be filled in is marked in the text, and told of its field. */
const shownLabel = ({ label, required }: Question): string => (required ? `${label}\u00a0*` : label);

const saidOf = (layout: Layout, { said, required, control }: Question): string =>
  [
    said,
    ...(control.type === 'line' && control.placeholder ? [control.placeholder] : []),
    ...(required ? [layout.words.required] : []),
  ].join(', ');

const conditionHeight = (layout: Layout, { condition }: Questions): number =>
  condition === undefined ? 0 : textHeight(layout, condition, styles.condition, contentWidth - indent) + 4;

function drawCondition(layout: Layout, block: Questions, first: Row | undefined): void {
  const column = columnOf(block);
  need(layout, conditionHeight(layout, block) + (first ? rowHeight(layout, first, column) : 0));
  const top = layout.y;
  drawParagraph(layout, addElement(layout, 'P'), block.condition ?? '', styles.condition, column);
  layout.y -= 4;
  drawBar(layout, layout.y, top - layout.y);
}

const drawBar = (layout: Layout, y: number, height: number): void =>
  drawArtifact(layout, 'Layout', [upright(margin.left + 2, y, height, 2, colors.rule)]);

function drawRow(layout: Layout, row: Row, column: Column, isConditional: boolean): void {
  const cells = cellsOf(row, column);
  const top = layout.y;
  const labels = Math.max(...cells.map(([question, cell]) => labelHeight(layout, question, cell)));
  const controls = Math.max(...cells.map(([question, cell]) => controlHeight(layout, question, cell)));
  const { sheet } = layout;
  for (const [question, cell] of cells) {
    const element = addElement(layout, 'P');
    layout.y = top - labels + labelHeight(layout, question, cell);
    drawLabel(layout, element, question, cell);
    if (question.control.type === 'options') {
      drawOptions(layout, question, saidOf(layout, question), cell, isConditional ? drawBar : undefined);
      continue;
    }
    layout.y = top - labels;
    drawControl(layout, element, question, cell);
  }
  // Options go as far as they go, and draw the line beside them themselves.
  if (cells.some(([{ control }]) => control.type === 'options')) {
    if (isConditional && layout.sheet === sheet) drawBar(layout, layout.y - below, top - layout.y + below);
    layout.y -= below;
    return;
  }
  layout.y = top - labels - controls - below;
  if (isConditional) drawBar(layout, layout.y, top - layout.y);
}

function drawLabel(layout: Layout, element: StructureElement, question: Question, column: Column): void {
  if (question.control.type === 'box') return;
  drawParagraph(layout, element, shownLabel(question), styles.question, column);
  if (question.note)
    drawParagraph(layout, addElement(layout, 'Span', element), question.note, styles.note, column);
}

function drawControl(
  layout: Layout,
  element: StructureElement,
  question: Question,
  { x, width }: Column,
): void {
  const { control, name, required = false, note } = question;
  const said = saidOf(layout, question);
  switch (control.type) {
    case 'line': {
      const height = lineHeight + (control.lines - 1) * furtherLine;
      const place = { x, y: layout.y - height, width, height };
      const { lines, maxLength } = control;
      const kind = { type: 'text' as const, lines, ...(maxLength && { maxLength }) };
      addField(layout, element, { name, said, required, place, kind });
      return;
    }
    case 'space':
      drawArtifact(layout, 'Layout', [
        frame(x + 0.35, layout.y - control.height, width - 0.7, control.height, colors.strongRule),
      ]);
      return;
    case 'box': {
      const place = { x, y: layout.y - boxSize - 2, width: boxSize, height: boxSize };
      addField(layout, element, { name, said, required, place, kind: { type: 'check', on: 'on' } });
      const inner = { x: x + boxIndent, width: width - boxIndent };
      drawParagraph(layout, addElement(layout, 'Span', element), shownLabel(question), styles.text, inner);
      if (note) drawParagraph(layout, addElement(layout, 'Span', element), note, styles.note, inner);
      return;
    }
    case 'options':
  }
}
