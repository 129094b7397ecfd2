import { letterOutline, withLetters } from './letters.ts';
import type { Part } from './shape.ts';
import { tableView, writeTrueType } from './trueType.ts';

/**
 * Reduces a TrueType font to the outlines of `glyphs`. Glyph ids stay as they are: an unused glyph
 * merely becomes empty, so nothing that refers to ids has to be rewritten, and the long runs of
 * equal numbers that remain are compressed away. `letters` are added behind the font's own glyphs; `more` are tables that
 * stay as they are, too.
 */
export function subsetTrueType(
  tables: Map<string, Uint8Array>,
  glyphs: Iterable<number>,
  letters: readonly (readonly Part[])[] = [],
  more: readonly string[] = [],
): Uint8Array {
  const own = glyphOutlines(tables);
  const outlines = [...own, ...letters.map((parts) => letterOutline(parts, own))];
  const kept = withComponents(outlines, [0, ...glyphs]);
  const head = new Uint8Array(tables.get('head') ?? []);
  new DataView(head.buffer).setInt16(50, 1); // offsets of 32 bits
  const subset = new Map<string, Uint8Array>([['head', head]]);
  for (const tag of ['cvt ', 'fpgm', 'hhea', 'maxp', 'prep', ...more]) {
    const table = tables.get(tag);
    if (table) subset.set(tag, table);
  }
  subset.set('hmtx', keptWidths(tables, kept));
  const { glyf, loca } = keptOutlines(outlines, kept);
  subset.set('glyf', glyf).set('loca', loca);
  return writeTrueType(letters.length === 0 ? subset : withLetters(subset, tables, letters, outlines));
}

const outlinesOf = new WeakMap<Map<string, Uint8Array>, Uint8Array[]>();

function glyphOutlines(tables: Map<string, Uint8Array>): Uint8Array[] {
  const known = outlinesOf.get(tables) ?? readOutlines(tables);
  outlinesOf.set(tables, known);
  return known;
}

function readOutlines(tables: Map<string, Uint8Array>): Uint8Array[] {
  const long = tableView(tables, 'head').getInt16(50) === 1;
  const loca = tableView(tables, 'loca');
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const offset = (id: number) => (long ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id));
  const count = tableView(tables, 'maxp').getUint16(4);
  return Array.from({ length: count }, (_, id) => glyf.subarray(offset(id), offset(id + 1)));
}

/** A composite glyph ("ä") is drawn from others ("a", "¨"), which must stay too. */
function withComponents(outlines: Uint8Array[], glyphs: number[]): Set<number> {
  const kept = new Set<number>();
  const open = [...glyphs];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    open.push(...componentsOf(outlines[id]));
  }
  return kept;
}

function componentsOf(outline: Uint8Array | undefined): number[] {
  if (!outline || outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const ids: number[] = [];
  for (let at = 10, flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at);
    ids.push(view.getUint16(at + 2));
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
  }
  return ids;
}

function keptWidths(tables: Map<string, Uint8Array>, kept: Set<number>): Uint8Array {
  const full = tables.get('hmtx') ?? new Uint8Array();
  const count = tableView(tables, 'hhea').getUint16(34);
  const hmtx = new Uint8Array(full.length);
  // The last full entry holds for all glyphs behind it, so it is never emptied.
  hmtx.set(full.subarray(4 * (count - 1)), 4 * (count - 1));
  for (const id of kept) if (id < count) hmtx.set(full.subarray(4 * id, 4 * id + 4), 4 * id);
  return hmtx;
}

function keptOutlines(outlines: Uint8Array[], kept: Set<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (id: number) => (kept.has(id) ? ((outlines[id]?.length ?? 0) + 3) & ~3 : 0);
  const glyf = new Uint8Array(outlines.reduce((sum, _, id) => sum + padded(id), 0));
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  for (const [id, outline] of outlines.entries()) {
    loca.setUint32(4 * id, offset);
    if (kept.has(id)) glyf.set(outline, offset);
    offset += padded(id);
  }
  loca.setUint32(4 * outlines.length, offset);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}
