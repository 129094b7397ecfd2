const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Longest text that one glyph may stand for; a tower of combining marks beyond it is taken apart. */
const longest = 32;

/**
 * Letters, digits and signs that never join with a neighbour: Latin, Greek and Cyrillic ones without combining marks,
 * punctuation, currencies. In them every code unit is a character of its own, and nobody has to be asked.
 */
const simple =
  /^[\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u04ff\u1e00-\u1eff\u2010-\u2027\u20a0-\u20bf]*$/;

/** Whether each code unit of a text is a character of its own. */
export const isSimple = (text: string): boolean => simple.test(text);

/** What a reader takes for one character: a letter with all its marks, an emoji with its joiners. */
export function graphemes(text: string): string[] {
  if (isSimple(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((segment) =>
    segment.length > longest ? [...segment] : [segment],
  );
}
