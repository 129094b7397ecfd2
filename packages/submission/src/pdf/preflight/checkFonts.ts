import { tableView, trueTypeTables } from '../font/trueType.ts';
import { type Check, failed } from './check.ts';
import { codesOf } from './codes.ts';
import { readMark, shownCodes } from './markedTexts.ts';
import type { OpenFont } from './openFont.ts';
import type { OpenPage } from './openPdf.ts';

interface Shown {
  codes: Set<number>;
  /** Codes that were shown at least once without ActualText. */
  bare: Set<number>;
}

/** Fonts: each shown code has a text, a glyph, and the width that the font program gives it. */
export const checkFonts: Check = ({ pages }) => {
  const shown = new Map<OpenFont, Shown>();
  for (const page of pages) collectShown(page, shown);
  return [...shown].flatMap(([font, used]) => checkFont(font, used));
};

function collectShown({ operations, fonts }: OpenPage, shown: Map<OpenFont, Shown>): void {
  let font: OpenFont | undefined;
  const replaced: boolean[] = [];
  for (const operation of operations) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') replaced.push(readMark(operands).actualText !== undefined);
    if (operator === 'EMC') replaced.pop();
    if (operator === 'Tf') font = fonts.get(String(operands[0]));
    if (operator !== 'TJ' || !font) continue;
    const used = shown.get(font) ?? { codes: new Set(), bare: new Set() };
    shown.set(font, used);
    for (const code of shownCodes(operation)) {
      used.codes.add(code);
      if (!replaced.includes(true)) used.bare.add(code);
    }
  }
}

function checkFont(font: OpenFont, { codes, bare }: Shown): string[] {
  const { name, program, glyphs } = font;
  if (!program) return [`font ${name}: the font program is missing.`];
  if (!glyphs) return [`font ${name}: CIDToGIDMap is missing.`];
  const map = codesOf(glyphs);
  const width = programWidths(program);
  const all = (codesToCheck: Set<number>, holds: (code: number) => boolean) => [...codesToCheck].every(holds);
  return failed([
    [
      font.blocks.every((size) => size <= 100),
      `font ${name}: a block of ToUnicode has more than 100 entries.`,
    ],
    [all(codes, (code) => isText(font.texts.get(code))), `font ${name}: a code has no text in ToUnicode.`],
    [
      all(bare, (code) => !/\p{Co}/u.test(font.texts.get(code) ?? '')),
      `font ${name}: a private character has no ActualText.`,
    ],
    [all(codes, (code) => (map[code] ?? 0) !== 0), `font ${name}: .notdef is shown.`],
    [
      all(codes, (code) => Math.abs((font.widths.get(code) ?? Number.NaN) - width(map[code] ?? 0)) <= 1),
      `font ${name}: a width is not the one of the font program.`,
    ],
  ]);
}

const isText = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && !/[\0\uFEFF\uFFFE]/.test(text);

/** Widths from hmtx, in thousandths of the em. */
function programWidths(program: Uint8Array): (glyph: number) => number {
  const tables = trueTypeTables(program);
  const hmtx = tableView(tables, 'hmtx');
  const full = tableView(tables, 'hhea').getUint16(34);
  const perThousand = 1000 / tableView(tables, 'head').getUint16(18);
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, full - 1)) * perThousand;
}
