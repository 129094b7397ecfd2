import { Buffer, ClusterLevel, Direction, Feature, shape as harfbuzzShape } from 'harfbuzzjs';
import type { FontFace } from './fontFace.ts';
import { graphemes } from './graphemes.ts';

/** A drawn glyph and the piece of text it stands for; lengths in thousandths of the em. */
export interface Glyph {
  id: number;
  text: string;
  advance: number;
  dx: number;
  dy: number;
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

function readGlyphs(face: FontFace, text: string): Glyph[] {
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const glyphs: Glyph[] = [];
  for (let first = 0; first < infos.length; ) {
    const cluster = infos[first]?.cluster ?? 0;
    let next = first + 1;
    while (infos[next]?.cluster === cluster) next++;
    const source = text.slice(cluster, infos[next]?.cluster ?? text.length);
    const parts = textPerGlyph(source, next - first);
    for (let i = first; i < next; i++) {
      const position = positions[i];
      if (!position) throw new Error('HarfBuzz gave a glyph without a position.');
      glyphs.push({
        id: infos[i]?.codepoint ?? 0,
        text: parts[i - first] ?? '',
        advance: position.xAdvance * face.perThousand,
        dx: position.xOffset * face.perThousand,
        dy: position.yOffset * face.perThousand,
      });
    }
    first = next;
  }
  return glyphs;
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
