/** Text as it is kept: Unicode NFC, line ends LF, no blanks around it. */
export const normalizeText = (text: string): string =>
  isPlain(text) ? text.trim() : text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** One line of Latin-1, as most answers are: nothing in it is forbidden or can be written otherwise. */
const isPlain = (text: string): boolean => /^[ -~\u00a0-\u00ff]*$/.test(text);

// What XML 1.0 or PostgreSQL cannot hold, and what is invisible and nobody typed on purpose: controls but tab and line
// ends, C1, lone surrogates, zero-width space, byte order mark, noncharacters, and the mark that
// decoders leave where a character was lost.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\u200B\uFEFF\uFFFD]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/**
 * The first character that may not be in an answer, as `U+0000` with its position from 1; undefined when all is well.
 * A single line may hold no line break either.
 */
export function forbiddenCharacter(
  text: string,
  oneLine: boolean,
): { character: string; position: number } | undefined {
  if (isPlain(text)) return undefined;
  const found = FORBIDDEN.exec(text) ?? (oneLine ? /[\n\r]/.exec(text.trim()) : null);
  if (!found) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return {
    character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    position: [...text.slice(0, found.index)].length + 1,
  };
}
