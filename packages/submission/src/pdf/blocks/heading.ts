import type { Heading, HeadingLevel } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import { drawParagraph } from '../layout/drawLines.ts';
import { addElement, drawArtifact, isPageStart, type Layout } from '../layout/layout.ts';
import { rule } from '../layout/shapes.ts';
import { colors, contentWidth, margin, styles } from '../typography.ts';
import type { Drawer } from './drawer.ts';

const levels = {
  1: { style: styles.title, before: 0, after: 14, type: 'H1' },
  2: { style: styles.section, before: 18, after: 8, type: 'H2' },
  3: { style: styles.subsection, before: 10, after: 3, type: 'H3' },
  4: { style: styles.minor, before: 8, after: 2, type: 'H4' },
  5: { style: styles.minor, before: 8, after: 2, type: 'H5' },
  6: { style: styles.minor, before: 8, after: 2, type: 'H6' },
} as const;

const lines = (layout: Layout, { level, text }: Heading): number =>
  breakLines(layout.typesetter, text, levels[level].style, contentWidth).length;

export const heading: Drawer<Heading> = {
  least: (layout, block) => {
    const { style, before, after } = levels[block.level];
    return before + lines(layout, block) * style.lineHeight + after;
  },
  draw: (layout, { level, text }) => {
    const { style, before, after, type } = levels[level];
    if (!isPageStart(layout)) layout.y -= before;
    layout.bookmarks.push({ level, title: text, sheet: layout.sheet, y: layout.y });
    drawParagraph(layout, addElement(layout, type), text, style);
    layout.y -= after;
    if (level <= 2) drawArtifact(layout, 'Layout', [underline(layout, level)]);
  },
};

/** The title stands on a short bar, a section on a fine line across the page. */
const underline = (layout: Layout, level: HeadingLevel): string =>
  level === 1
    ? rule(margin.left, layout.y + 10, 48, 2, colors.accent)
    : rule(margin.left, layout.y + 5, contentWidth, 0.7, colors.strongRule);
