import type { FontFace } from './fontFace.ts';
import { graphemes } from './graphemes.ts';
import { drawnText } from './shape.ts';

/** A stretch of text in one font. In a `missing` run no font has the character; it is drawn as U+FFFD. */
export interface FontRun {
  face: FontFace;
  text: string;
  missing: boolean;
}

/** Gives each character to the first font of `chain` that has it. Never ends at the glyph .notdef. */
export function fontRuns(chain: readonly FontFace[], text: string): FontRun[] {
  const [first] = chain;
  if (!first) throw new Error('A text needs at least one font.');
  if (covers(first, drawnText(text))) return text === '' ? [] : [{ face: first, text, missing: false }];
  const runs: FontRun[] = [];
  for (const grapheme of graphemes(text)) {
    const face = chain.find((candidate) => covers(candidate, drawnText(grapheme)));
    const last = runs.at(-1);
    if (face && last?.face === face && !last.missing) last.text += grapheme;
    else runs.push({ face: face ?? first, text: grapheme, missing: !face });
  }
  return runs;
}

function covers(face: FontFace, text: string): boolean {
  for (const character of text) if (!face.characters.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}
