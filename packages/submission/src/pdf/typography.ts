/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 };
export const margin = { left: 62, right: 62, top: 78, bottom: 78 };
export const contentWidth = paper.width - margin.left - margin.right;

/** The letterhead of the first page, from its top down; what follows begins below it. */
export const letterhead = { top: 806, height: 52, contentTop: 722 };
export const codePlace = { x: paper.width - margin.right - 52, y: letterhead.top - 52, size: 52 };

export type Color = readonly [red: number, green: number, blue: number];

export interface TextStyle {
  weight: 'regular' | 'bold';
  size: number;
  lineHeight: number;
  color: Color;
  /** Words of the form's own texts may be parted at the end of a line; what people wrote is not. */
  hyphenation?: true;
}

export const colors = {
  ink: [0.1, 0.11, 0.13],
  muted: [0.34, 0.36, 0.39],
  accent: [0.07, 0.24, 0.42],
  rule: [0.83, 0.85, 0.87],
  strongRule: [0.55, 0.59, 0.64],
  fill: [0.945, 0.955, 0.965],
  mark: [0.93, 0.94, 0.95],
} satisfies Record<string, Color>;

export const styles = {
  title: { weight: 'bold', size: 20, lineHeight: 26, color: colors.accent },
  section: { weight: 'bold', size: 13, lineHeight: 18, color: colors.accent },
  subsection: { weight: 'bold', size: 10.5, lineHeight: 15, color: colors.ink },
  part: { weight: 'bold', size: 10, lineHeight: 14.5, color: colors.accent },
  entry: { weight: 'bold', size: 10.5, lineHeight: 15, color: colors.ink },
  minor: { weight: 'bold', size: 9.5, lineHeight: 14, color: colors.muted },
  body: { weight: 'regular', size: 10, lineHeight: 14.5, color: colors.ink },
  strong: { weight: 'bold', size: 10, lineHeight: 14.5, color: colors.ink },
  text: { weight: 'regular', size: 10, lineHeight: 14.5, color: colors.ink, hyphenation: true },
  label: { weight: 'regular', size: 9, lineHeight: 14.5, color: colors.muted, hyphenation: true },
  labelToo: { weight: 'regular', size: 8, lineHeight: 11.5, color: colors.muted },
  mutedText: { weight: 'regular', size: 9, lineHeight: 14.5, color: colors.muted, hyphenation: true },
  box: { weight: 'regular', size: 7.5, lineHeight: 14.5, color: colors.muted },
  empty: { weight: 'regular', size: 10, lineHeight: 14.5, color: colors.muted },
  fine: { weight: 'regular', size: 8, lineHeight: 14.5, color: colors.muted },
  note: { weight: 'regular', size: 8, lineHeight: 11.5, color: colors.muted, hyphenation: true },
  question: { weight: 'bold', size: 9, lineHeight: 12.5, color: colors.ink, hyphenation: true },
  condition: { weight: 'regular', size: 9, lineHeight: 12.5, color: colors.accent, hyphenation: true },
  caption: { weight: 'bold', size: 9.5, lineHeight: 14, color: colors.ink },
  columnTitle: { weight: 'bold', size: 8.5, lineHeight: 12, color: colors.ink, hyphenation: true },
  cell: { weight: 'regular', size: 9, lineHeight: 12.5, color: colors.ink },
  denseColumnTitle: { weight: 'bold', size: 7.5, lineHeight: 10, color: colors.ink, hyphenation: true },
  denseCell: { weight: 'regular', size: 8, lineHeight: 11, color: colors.ink },
  municipality: { weight: 'bold', size: 14, lineHeight: 19, color: colors.ink },
  office: { weight: 'regular', size: 10, lineHeight: 14.5, color: colors.muted },
  furniture: { weight: 'regular', size: 8, lineHeight: 11, color: colors.muted },
  mark: { weight: 'bold', size: 10, lineHeight: 10, color: colors.mark },
  furnitureStrong: { weight: 'bold', size: 8, lineHeight: 11, color: colors.ink },
} satisfies Record<string, TextStyle>;

/** How far below the top of its line a text's baseline lies. */
export const baseline = (style: TextStyle): number => style.lineHeight * 0.73;
