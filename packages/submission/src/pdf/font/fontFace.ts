import { Blob, Face, Font } from 'harfbuzzjs';
import { tableView, trueTypeTables } from './trueType.ts';

/** One font program, read once per process. Lengths are in thousandths of the em, as PDF wants them. */
export interface FontFace {
  name: string;
  tables: Map<string, Uint8Array>;
  characters: ReadonlySet<number>;
  glyphCount: number;
  harfbuzz: Font;
  perThousand: number;
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
  width: (glyph: number) => number;
}

/** Reads a TrueType font. Throws when the bytes are none. */
export function readFontFace(bytes: Uint8Array): FontFace {
  const tables = trueTypeTables(bytes);
  const face = new Face(new Blob(bytes));
  const harfbuzz = new Font(face);
  const perThousand = 1000 / face.upem;
  const head = tableView(tables, 'head');
  const hhea = tableView(tables, 'hhea');
  const os2 = tableView(tables, 'OS/2');
  const round = (value: number) => Math.round(value * perThousand);
  return {
    name: face.getName(6, 'en'),
    tables,
    characters: new Set(face.collectUnicodes()),
    glyphCount: tableView(tables, 'maxp').getUint16(4),
    harfbuzz,
    perThousand,
    ascent: round(hhea.getInt16(4)),
    descent: round(hhea.getInt16(6)),
    capHeight: os2.getUint16(0) >= 2 ? round(os2.getInt16(88)) : round(hhea.getInt16(4)),
    box: [
      round(head.getInt16(36)),
      round(head.getInt16(38)),
      round(head.getInt16(40)),
      round(head.getInt16(42)),
    ],
    width: (glyph) => harfbuzz.glyphHAdvance(glyph) * perThousand,
  };
}
