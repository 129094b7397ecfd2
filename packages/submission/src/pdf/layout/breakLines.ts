/// <reference path="../../linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { graphemes } from '../font/graphemes.ts';
import type { TextStyle } from '../typography.ts';
import type { Typesetter } from './typesetter.ts';

/** A column may be exactly as wide as its longest word; rounding shall not break that. */
const tolerance = 0.01;

/** A line that is filled to this part is not worth a hyphen. */
const filled = 0.75;

/**
 * Breaks a paragraph into lines no wider than `width` points. Nothing is lost: the lines joined are
 * the paragraph, for a line keeps the space at which it was broken. Where the style allows it, a long word is parted by
 * a soft hyphen at the end of a line.
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
  const next = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  const set = (piece: string) => {
    if (line !== '' && !fits(piece)) next();
    line += piece;
    used += typesetter.measure(piece, style);
  };
  for (const word of words(paragraph)) {
    let rest = word;
    while (rest !== '' && !fits(rest) && (line === '' || used < width * filled)) {
      const begun = beginning(rest, typesetter, style, fits);
      if (begun === '') break;
      line += `${begun}\u00AD`;
      next();
      rest = rest.slice(begun.length);
    }
    const isWhole = typesetter.measure(rest.trimEnd(), style) <= width + tolerance;
    for (const piece of isWhole ? [rest] : graphemes(rest)) set(piece);
  }
  return [...lines, line];
}

/** As many syllables of a word as fit on the line with a hyphen behind them; '' where none do. */
function beginning(
  word: string,
  { hyphenate }: Typesetter,
  { hyphenation }: TextStyle,
  fits: (piece: string) => boolean,
): string {
  if (!hyphenation || !hyphenate) return '';
  let begun = '';
  for (const syllable of hyphenate(word).slice(0, -1)) {
    if (!fits(`${begun}${syllable}\u00AD`)) break;
    begun += syllable;
  }
  return begun;
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
