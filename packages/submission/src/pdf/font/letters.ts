import type { Part } from './shape.ts';
import { tableView } from './trueType.ts';

/** Flags of a component: its place is two words of 16 bits; another component follows (OpenType, „glyf“). */
const PLACED = 0x0003;
const MORE = 0x0020;

/** The outline of a letter that is put together from glyphs of the font, as fonts themselves have „ä“. */
export function letterOutline(parts: readonly Part[], outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(10 + 8 * parts.length));
  view.setInt16(0, -1);
  for (const [i, edge] of boxOf(parts, outlines).entries()) view.setInt16(2 + 2 * i, edge);
  for (const [i, { id, x, y }] of parts.entries()) {
    const at = 10 + 8 * i;
    view.setUint16(at, i < parts.length - 1 ? PLACED | MORE : PLACED);
    view.setUint16(at + 2, id);
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  }
  return new Uint8Array(view.buffer);
}

/** Left, bottom, right and top of all parts; a space has none. */
function boxOf(parts: readonly Part[], outlines: readonly Uint8Array[]): [number, number, number, number] {
  const boxes = parts.flatMap(({ id, x, y }) => {
    const outline = outlines[id];
    if (!outline || outline.length < 10) return [];
    const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
    return [
      [view.getInt16(2) + x, view.getInt16(4) + y, view.getInt16(6) + x, view.getInt16(8) + y] as const,
    ];
  });
  if (boxes.length === 0) return [0, 0, 0, 0];
  const edges = (edge: 0 | 1 | 2 | 3) => boxes.map((box) => box[edge]);
  return [Math.min(...edges(0)), Math.min(...edges(1)), Math.max(...edges(2)), Math.max(...edges(3))];
}

/** The tables that count glyphs, with the letters behind the font's own: each as wide as what it begins with. */
export function withLetters(
  subset: Map<string, Uint8Array>,
  tables: Map<string, Uint8Array>,
  letters: readonly (readonly Part[])[],
  outlines: readonly Uint8Array[],
): Map<string, Uint8Array> {
  const count = outlines.length;
  const own = count - letters.length;
  const hmtx = new DataView(new ArrayBuffer(4 * count));
  const full = tableView(tables, 'hmtx');
  const last = tableView(tables, 'hhea').getUint16(34) - 1;
  const reduced = new Uint8Array(hmtx.buffer);
  // Behind the last full entry a table holds side bearings alone; here every glyph has a full one.
  reduced.set((subset.get('hmtx') ?? new Uint8Array()).subarray(0, 4 * (last + 1)));
  for (let id = last + 1; id < own; id++) hmtx.setUint32(4 * id, hmtx.getUint32(4 * last));
  for (const [i, parts] of letters.entries()) {
    const outline = outlines[own + i] ?? new Uint8Array(4);
    const left = new DataView(outline.buffer, outline.byteOffset).getInt16(2);
    hmtx.setUint16(4 * (own + i), full.getUint16(4 * Math.min(parts[0]?.id ?? 0, last)));
    hmtx.setInt16(4 * (own + i) + 2, left);
  }
  const hhea = new Uint8Array(tables.get('hhea') ?? []);
  new DataView(hhea.buffer).setUint16(34, count);
  return new Map(subset)
    .set('hmtx', reduced)
    .set('hhea', hhea)
    .set('maxp', counted(tables, count, letters));
}

/** How many glyphs there are, and the most that one of them is made of. */
function counted(
  tables: Map<string, Uint8Array>,
  count: number,
  letters: readonly (readonly Part[])[],
): Uint8Array {
  const maxp = new Uint8Array(tables.get('maxp') ?? []);
  const view = new DataView(maxp.buffer);
  const parts = Math.max(...letters.map((one) => one.length));
  const most = (at: number, from: number) =>
    view.setUint16(at, Math.min(0xffff, parts * Math.max(view.getUint16(at), view.getUint16(from))));
  view.setUint16(4, count);
  most(10, 6); // points of a composite, and of a simple glyph
  most(12, 8); // contours
  view.setUint16(28, Math.max(parts, view.getUint16(28)));
  view.setUint16(30, view.getUint16(30) + 1);
  return maxp;
}
