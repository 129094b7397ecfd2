/** The entries of a pasted list: one a line, without bullets, numbers, blank lines and what is there twice. */
export function optionLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(MARK, '').replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** `- `, `• `, `1. `, `2) `, `a) `, `☐ `, and Word's private-use bullets. */
const MARK = /^\s*(?:[-–—*•·▪◦‣○●■□☐☑✓]|[\uF000-\uF0FF]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+/u;
