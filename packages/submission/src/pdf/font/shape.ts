import { Buffer, ClusterLevel, Direction, Feature, shape as harfbuzzShape } from 'harfbuzzjs';
import type { FontFace } from './fontFace.ts';
import { graphemes, isSimple } from './graphemes.ts';

/** A drawn glyph and the piece of text it stands for; lengths in thousandths of the em. */
export interface Glyph {
  id: number;
  text: string;
  advance: number;
  dx: number;
  dy: number;
  /** What it is put together from, where no glyph of the font is the whole letter; `id` is the first of them. */
  parts?: readonly Part[];
}

/** A glyph within a letter that is put together; its place is in units of the font. */
export interface Part {
  id: number;
  x: number;
  y: number;
}

const buffer = new Buffer();
const off = ['liga', 'clig', 'calt'].map((tag) => new Feature(tag, 0));

/**
 * Shapes one line of text that `face` covers. The text of each glyph comes from HarfBuzz's clusters
 * over the source, never from the font, so that copying gives back exactly what was written.
 * Ligatures are off: a glyph for two letters could not be copied letter by letter.
 */
export function shape(face: FontFace, text: string): Glyph[] {
  buffer.reset();
  buffer.addText(drawnText(text));
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.setDirection(Direction.LTR);
  buffer.setLanguage('de');
  buffer.guessSegmentProperties();
  harfbuzzShape(face.harfbuzz, buffer, [...off, ...keepPrecomposed(text)]);
  return readGlyphs(face, text);
}

/** What is drawn for a text: same length, but tabs as spaces and a soft hyphen at the end as a hyphen. */
export const drawnText = (text: string): string => text.replace(/\t/g, ' ').replace(/\u00AD$/, '-');

const composed = new Map<string, boolean>();

/** Whether a letter is one code point that could be taken apart; there are a few hundred of them. */
function isComposed(grapheme: string): boolean {
  if (grapheme.length > 2 || grapheme < '\x80') return false;
  let known = composed.get(grapheme);
  if (known === undefined) {
    known = [...grapheme].length === 1 && grapheme.normalize('NFD') !== grapheme;
    if (composed.size < 5000) composed.set(grapheme, known);
  }
  return known;
}

/** `ccmp` would take "ị" apart into "i" and a dot; one letter of the text shall stay one glyph. */
function keepPrecomposed(text: string): Feature[] {
  if (/^[\0-\x7f]*$/.test(text)) return [];
  const features: Feature[] = [];
  let at = 0;
  for (const grapheme of graphemes(text)) {
    if (isComposed(grapheme)) features.push(new Feature('ccmp', 0, at, at + grapheme.length));
    at += grapheme.length;
  }
  return features;
}

/** A glyph as HarfBuzz gives it; lengths are in units of the font. */
interface Drawn {
  id: number;
  cluster: number;
  advance: number;
  x: number;
  y: number;
}

function readGlyphs(face: FontFace, text: string): Glyph[] {
  const positions = buffer.getGlyphPositions();
  const drawn = buffer.getGlyphInfos().map(({ codepoint: id, cluster }, i): Drawn => {
    const position = positions[i];
    if (!position) throw new Error('HarfBuzz gave a glyph without a position.');
    return { id, cluster, advance: position.xAdvance, x: position.xOffset, y: position.yOffset };
  });
  if (isSimple(text)) return clusters(drawn, text, 0, text.length, face);
  const glyphs: Glyph[] = [];
  let [from, at] = [0, 0];
  for (const grapheme of graphemes(text)) {
    const end = at + grapheme.length;
    let next = from;
    while ((drawn[next]?.cluster ?? text.length) < end) next++;
    const own = drawn.slice(from, next);
    const letter = putTogether(own, grapheme, face);
    glyphs.push(...(letter ? [letter] : clusters(own, text, at, end, face)));
    [from, at] = [next, end];
  }
  return glyphs;
}

/**
 * A letter with marks that the font has no glyph for („C̀“), as one: a program that sorts what it finds by its place would
 * take a mark of its own for another line. Undefined where nothing is placed over something else.
 */
function putTogether(drawn: readonly Drawn[], text: string, face: FontFace): Glyph | undefined {
  const [first] = drawn;
  if (!first || drawn.length === 1 || !drawn.some(({ x, y }) => x !== 0 || y !== 0)) return undefined;
  const parts: Part[] = [];
  let pen = 0;
  for (const { id, advance, x, y } of drawn) {
    parts.push({ id, x: Math.round(pen + x), y: Math.round(y) });
    pen += advance;
  }
  return { id: first.id, text, advance: pen * face.perThousand, dx: 0, dy: 0, parts };
}

/** The glyphs of a stretch of the text, each with the part of it that HarfBuzz made it from. */
function clusters(
  drawn: readonly Drawn[],
  text: string,
  start: number,
  end: number,
  face: FontFace,
): Glyph[] {
  const glyphs: Glyph[] = [];
  for (let first = 0; first < drawn.length; ) {
    const cluster = drawn[first]?.cluster ?? start;
    let next = first + 1;
    while (drawn[next]?.cluster === cluster) next++;
    const parts = textPerGlyph(text.slice(cluster, drawn[next]?.cluster ?? end), next - first);
    for (let i = first; i < next; i += 1) {
      const glyph = drawn[i];
      if (glyph) glyphs.push(glyphOf(face, glyph, parts[i - first] ?? ''));
    }
    first = next;
  }
  return glyphs;
}

/** The glyph that was drawn last, by its font and number. */
const recent = new WeakMap<FontFace, (Glyph | undefined)[]>();

/** The same letter mostly looks the same as before, and is one object then: long tables have millions of letters. */
function glyphOf(face: FontFace, { id, advance, x, y }: Drawn, text: string): Glyph {
  const known = recent.get(face) ?? [];
  if (known.length === 0) recent.set(face, known);
  const unit = face.perThousand;
  const last = known[id];
  const isSame =
    last?.text === text && last.advance === advance * unit && last.dx === x * unit && last.dy === y * unit;
  if (isSame) return last;
  const glyph = { id, text, advance: advance * unit, dx: x * unit, dy: y * unit };
  known[id] = glyph;
  return glyph;
}

/** Shares a cluster's text among its glyphs; where the counts differ, the first glyph takes all. */
function textPerGlyph(source: string, glyphs: number): string[] {
  if (glyphs === 1) return [source];
  const characters = [...source];
  if (characters.length === glyphs) return characters;
  const decomposed = [...source.normalize('NFD')];
  if (decomposed.length === glyphs) return decomposed;
  return [source, ...Array<string>(glyphs - 1).fill('\u200B')];
}
