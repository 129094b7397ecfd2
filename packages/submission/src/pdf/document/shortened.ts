import { cleanText } from '../font/cleanText.ts';
import { graphemes } from '../font/graphemes.ts';

/** A text as one line, cut with an ellipsis where it does not fit. */
export function shortened(text: string, fits: (text: string) => boolean): string {
  const clean = cleanText(text).replace(/\s+/g, ' ').trim();
  if (fits(clean)) return clean;
  const characters = graphemes(clean);
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
