/** The data types of DIN 91379:2022-08: which letters and signs a text may have. */
export type LatinType = 'A' | 'B' | 'C' | 'D' | 'E';

// Hexadecimal code points and ranges. A has letters and the signs of names; the others add to it.
const NAMES =
  '20 27 2C-2E 41-5A 60-7A 7E A8 B4 B7 C0-D6 D8-F6 F8-17E 187-188 18F 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0 1F4-1F5 1F8-1FF 212-213 218-21B 21E-21F 227-233 259 268 292 2B9-2BA 2BE-2BF 2C8 2CC 1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9 2019 2021';
// From Z (5A): a range must not begin with a bracket, which libxml2 would misread.
const SIGNS = '21-26 28-2B 2F-40 5A-5F 7B-7D A1-A3 A5 A7 A9-AC AE-B3 B5-B6 B9-BB BF D7 F7 20AC';
const MORE_SIGNS = 'A4 A6 B8 BC-BE';
const LAYOUT = '9 A D A0';
const GREEK_AND_EXTENDED =
  '192 2B0 2B3 2C6 2DC 2E2 386 388-38A 38C 38E-3A1 3A3-3CE 1D48 1D57 2018 201A 201C-201E 2020 2026 2030 2032-2033 2039-203A 2070 2074-2079 207F-2089 2122 221E 2264-2265';
const CYRILLIC = '40D 410-42A 42C 42E-44A 44C 44E-44F 45D';

const CHARACTERS: Readonly<Record<LatinType, readonly string[]>> = {
  A: [NAMES],
  B: [NAMES, SIGNS],
  C: [NAMES, SIGNS, MORE_SIGNS, LAYOUT],
  D: [NAMES, SIGNS, MORE_SIGNS, GREEK_AND_EXTENDED],
  E: [NAMES, SIGNS, MORE_SIGNS, GREEK_AND_EXTENDED, LAYOUT, CYRILLIC],
};

// Every type has these letters that Unicode can only write as a sequence: a base and what may follow it, longest first.
const SEQUENCES =
  '41:30B 43:300,304,306,308,315,323,326,328+306 44:302 46:300,304 47:300 48:304,326,331 4A:301,30C 4B:300,302,304,307,315,31B,326,35F+48,35F+68 4C:302,325+304,325,326 4D:300,302,306,310 4E:302,304,306,326 50:300,304,315,323 52:306,325+304,325 53:300,304,31B+304,331 54:300,304,308,315,31B 55:307 5A:300,304,306,308,327 61:30B 63:300,304,306,308,315,323,326,328+306 64:302 66:300,304 67:300 68:304,326 6A:301 6B:300,302,304,307,315,31B,326,35F+68 6C:302,325+304,325,326 6D:300,302,306,310 6E:302,304,306,326 70:300,304,315,323 72:306,325+304,325 73:300,304,31B+304,331 74:300,304,315,31B 75:307 7A:300,304,306,308,327 C7:306 DB:304 E7:306 FB:304 FF:301 10C:315,323 10D:315,323 113:30D 12A:301 12B:301 14D:30D 17D:326,327 17E:326,327 1E32:304 1E33:304 1E62:304 1E63:304 1E6C:304 1E6D:304 1EA0:308 1EA1:308 1ECC:308 1ECD:308 1EE4:304,308 1EE5:304,308';

/** The texts of a data type as a pattern that ECMAScript and XML Schema both read; `lines` lets line breaks in. */
export const latinPattern = (type: LatinType, lines = false): string => builtFor(type, lines).pattern;

/** The first character that the data type doesn't have, with its position from 1; undefined when all is well. */
export function foreignCharacter(
  text: string,
  type: LatinType,
  lines = false,
): { character: string; position: number } | undefined {
  const good = builtFor(type, lines).beginning.exec(text)?.[0].length ?? 0;
  if (good === text.length) return undefined;
  // An accent that is wrong is shown on its letter.
  const letter = /^\p{M}/u.test(text.slice(good)) ? (/.\p{M}*$/su.exec(text.slice(0, good))?.[0] ?? '') : '';
  const start = good - letter.length;
  const character = /^.\p{M}*/su.exec(text.slice(start))?.[0] ?? '';
  return {
    character: /^[\p{Z}\p{C}]/u.test(character) ? codeOf(character) : character,
    position: [...text.slice(0, start)].length + 1,
  };
}

interface Built {
  readonly pattern: string;
  /** Finds how far a text is right. */
  readonly beginning: RegExp;
}

const built = new Map<string, Built>();

function builtFor(type: LatinType, lines: boolean): Built {
  const key = `${type}${lines}`;
  const known = built.get(key);
  if (known) return known;
  const pattern = buildPattern(type, lines);
  const made = { pattern, beginning: new RegExp(`^${pattern}`, 'u') };
  built.set(key, made);
  return made;
}

function buildPattern(type: LatinType, lines: boolean): string {
  const ranges = [...CHARACTERS[type], ...(lines ? ['A'] : [])].join(' ').split(' ');
  const set = ranges.map((range) => range.split('-').map(inSet).join('-')).join('');
  const sequences = SEQUENCES.split(' ').map((sequence) => {
    const [base = '', marks = ''] = sequence.split(':');
    return `${toText(base)}(?:${marks.split(',').map(toText).join('|')})`;
  });
  return `(?:${sequences.join('|')}|[${set}])*`;
}

const toText = (codes: string): string =>
  codes
    .split('+')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');

const ESCAPES: Readonly<Record<string, string>> = { '9': '\\t', A: '\\n', D: '\\r' };

const inSet = (code: string): string => ESCAPES[code] ?? toText(code);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
