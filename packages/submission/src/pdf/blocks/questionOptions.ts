import type { ChoiceOption, Question } from '../block.ts';
import { addField } from '../form/addField.ts';
import { breakLines } from '../layout/breakLines.ts';
import { type Column, drawParagraph } from '../layout/drawLines.ts';
import { addElement, type Layout, need } from '../layout/layout.ts';
import { styles, type TextStyle } from '../typography.ts';

const size = 11;
const indent = 17;
const gap = 10;
const mostColumns = 4;
const fewOptions = 7;

const textWidth = (cell: number): number => cell - indent - gap;

/** As many options side by side as have room in one line each. */
function columnsFor({ typesetter }: Layout, options: readonly ChoiceOption[], width: number): number {
  const widest = Math.max(
    ...options.map(({ label, note }) =>
      note === undefined ? typesetter.measure(label, styles.text) : Number.POSITIVE_INFINITY,
    ),
  );
  for (let columns = Math.min(mostColumns, options.length); columns > 1; columns--)
    if (widest <= textWidth(width / columns)) return columns;
  // Many options stand in two columns, even where the longest of them then needs two lines.
  return options.length > fewOptions && widest <= 2 * textWidth(width / 2) ? 2 : 1;
}

function optionHeight(layout: Layout, { label, note }: ChoiceOption, cell: number): number {
  const lines = (text: string, style: TextStyle) =>
    breakLines(layout.typesetter, text, style, textWidth(cell)).length * style.lineHeight;
  return lines(label, styles.text) + (note === undefined ? 0 : lines(note, styles.note)) + 1.5;
}

const rowsOf = (options: readonly ChoiceOption[], columns: number): ChoiceOption[][] =>
  Array.from({ length: Math.ceil(options.length / columns) }, (_, row) =>
    options.slice(row * columns, (row + 1) * columns),
  );

/** How high all options are, below each other and side by side. */
export function optionsHeight(layout: Layout, options: readonly ChoiceOption[], { width }: Column): number {
  const columns = columnsFor(layout, options, width);
  return rowsOf(options, columns).reduce(
    (sum, row) => sum + Math.max(...row.map((option) => optionHeight(layout, option, width / columns))),
    0,
  );
}

/** Boxes or buttons with their words behind them; `bar` draws what stands beside them when the page ends. */
export function drawOptions(
  layout: Layout,
  { name, control, required: isRequired }: Question,
  said: string,
  { x, width }: Column,
  bar?: (layout: Layout, y: number, height: number) => void,
): void {
  if (control.type !== 'options') return;
  const columns = columnsFor(layout, control.options, width);
  const cell = width / columns;
  for (const row of rowsOf(control.options, columns)) {
    const height = Math.max(...row.map((option) => optionHeight(layout, option, cell)));
    const { sheet } = layout;
    need(layout, height);
    const top = layout.y;
    for (const [i, option] of row.entries()) {
      layout.y = top;
      const left = x + i * cell;
      const element = addElement(layout, 'P');
      const place = { x: left, y: top - size - 2, width: size, height: size };
      const told = `${said}: ${option.label}`;
      addField(
        layout,
        element,
        control.several
          ? {
              name: `${name}.${option.id}`,
              said: told,
              required: false,
              place,
              kind: { type: 'check', on: 'on' },
            }
          : {
              name,
              said,
              required: isRequired === true,
              place,
              kind: { type: 'radio', on: option.id, said: told },
            },
      );
      const inner = { x: left + indent, width: textWidth(cell) };
      drawParagraph(layout, addElement(layout, 'Span', element), option.label, styles.text, inner);
      if (option.note)
        drawParagraph(layout, addElement(layout, 'Span', element), option.note, styles.note, inner);
    }
    layout.y = top - height;
    if (layout.sheet !== sheet) bar?.(layout, layout.y, height);
  }
}
