const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Longest text that one glyph may stand for; a tower of combining marks beyond it is taken apart. */
const longest = 32;

/** What a reader takes for one character: a letter with all its marks, an emoji with its joiners. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((segment) =>
    segment.length > longest ? [...segment] : [segment],
  );
}
