/** The entries of a pasted list: one a line, without bullets, numbers, blank lines and what is there twice. */
export function optionLines(text: string): readonly string[] {
  const lines = distinct(text.split(/\r\n|\r|\n/).map((line) => line.replace(BULLET, '')));
  const bare = distinct(lines.map((line) => line.replace(NUMBER, '')));
  // „1. Quartal, 2. Quartal“ are no numbered list.
  return bare.length < lines.length ? lines : bare;
}

function distinct(lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(plain.filter((line) => line !== ''))];
}

/** `- `, `• `, `☐ `, and Word's own bullets. */
const BULLET = /^\s*(?:[-–—*•·▪◦‣○●■□☐☑✓]|[\uF000-\uF0FF])\s+/u;

/** `1. `, `2) `, `a) `, `(b) `. */
const NUMBER = /^(?:\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s+/;
