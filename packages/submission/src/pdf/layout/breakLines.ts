/// <reference path="../../linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { graphemes } from '../font/graphemes.ts';
import type { TextStyle } from '../typography.ts';
import type { Typesetter } from './typesetter.ts';

/** A column may be exactly as wide as its longest word; rounding shall not break that. */
const tolerance = 0.01;

/**
 * Breaks a paragraph into lines no wider than `width` points. Nothing is lost: the lines joined are
 * the paragraph, for a line keeps the space at which it was broken.
 */
export function breakLines(
  typesetter: Typesetter,
  paragraph: string,
  style: TextStyle,
  width: number,
): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const fits = (piece: string) => used + typesetter.measure(piece.trimEnd(), style) <= width + tolerance;
  for (const word of words(paragraph)) {
    const pieces = typesetter.measure(word.trimEnd(), style) <= width + tolerance ? [word] : graphemes(word);
    for (const piece of pieces) {
      if (line !== '' && !fits(piece)) {
        lines.push(line);
        line = '';
        used = 0;
      }
      line += piece;
      used += typesetter.measure(piece, style);
    }
  }
  return [...lines, line];
}

/** The pieces between which a line may break (Unicode UAX #14), each with the space behind it. */
function words(paragraph: string): string[] {
  const breaker = new LineBreaker(paragraph);
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    pieces.push(paragraph.slice(start, next.position));
    start = next.position;
  }
  return pieces;
}
