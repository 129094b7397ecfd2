import type { Heading, HeadingLevel } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { drawParagraph } from '../layout/drawLines.ts';
import { addElement, drawArtifact, isPageStart, type Layout } from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { languageOf } from '../structure/languageOf.ts';
import { colors, contentWidth, margin, styles, type TextStyle } from '../typography.ts';
import { drawBox } from './box.ts';
import type { Drawer } from './drawer.ts';

const levels = {
  1: { style: styles.title, before: 0, after: 14, type: 'H1' },
  2: { style: styles.section, before: 18, after: 8, type: 'H2' },
  3: { style: styles.subsection, before: 10, after: 3, type: 'H3' },
  4: { style: styles.part, before: 8, after: 2, type: 'H4' },
  5: { style: styles.minor, before: 8, after: 2, type: 'H5' },
  6: { style: styles.minor, before: 8, after: 2, type: 'H6' },
} as const;

/** Names of entries look alike, however deep they stand: a person is found by her name. */
const styleOf = ({ level, entry }: Heading): TextStyle => (entry ? styles.entry : levels[level].style);

const lines = (layout: Layout, heading: Heading): number =>
  breakLines(layout.typesetter, heading.text, styleOf(heading), contentWidth).length;

export const heading: Drawer<Heading> = {
  least: (layout, block) => {
    const { before, after } = levels[block.level];
    const style = styleOf(block);
    const { too, entry } = block;
    const tooLines = too ? breakLines(layout.typesetter, too.text, styles.labelToo, contentWidth).length : 0;
    const above = before + (entry ? entrySpace : 0);
    return above + lines(layout, block) * style.lineHeight + tooLines * styles.labelToo.lineHeight + after;
  },
  draw: (layout, block) => {
    const { level, text, too, box, entry } = block;
    const { before, after, type } = levels[level];
    const style = styleOf(block);
    const isRuled = layout.ruled === layout.y;
    if (!isPageStart(layout)) layout.y -= before;
    layout.bookmarks.push({ level, title: text, sheet: layout.sheet, y: layout.y });
    if (entry && !isRuled) drawEntry(layout);
    const element = addElement(layout, type);
    if (box) drawBox(layout, element, box);
    drawParagraph(layout, element, text, style);
    if (too)
      drawParagraph(layout, addElement(layout, 'Span', element, languageOf(too)), too.text, styles.labelToo);
    layout.y -= after;
    if (level > 2) return;
    drawArtifact(layout, 'Layout', [underline(layout, level)]);
    layout.ruled = layout.y;
  },
};

/** Between the line above an entry and its name. */
const entrySpace = 3;

/** A line above the name of an entry, so that persons and places can be told apart; the first below a section has its. */
const drawEntry = (layout: Layout): void => {
  if (isPageStart(layout)) return;
  drawArtifact(layout, 'Layout', [
    rule(margin.left, layout.y + entrySpace, contentWidth, 0.7, colors.strongRule),
  ]);
  layout.y -= entrySpace;
};

/** The title stands on a short bar, a section on a fine line across the page. */
const underline = (layout: Layout, level: HeadingLevel): string =>
  level === 1
    ? rule(margin.left, layout.y + 10, 48, 2, colors.accent)
    : rule(margin.left, layout.y + 5, contentWidth, 0.7, colors.strongRule);
