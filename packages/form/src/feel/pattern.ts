/**
 * Regular expressions of XPath, which FEEL names as its own, as those of JavaScript. What JavaScript has not
 * (character class subtraction) is translated; what only JavaScript has is refused.
 */

/** Undefined where pattern or flags (`s`, `m`, `i`, `x`, and our own `g`) are none. */
export function compilePattern(pattern: string, flags: string): RegExp | undefined {
  const key = `${flags}/${pattern}`;
  if (!compiled.has(key)) {
    if (compiled.size > 500) compiled.clear();
    compiled.set(key, translate(pattern, flags));
  }
  const expression = compiled.get(key);
  if (expression) expression.lastIndex = 0;
  return expression;
}

const compiled = new Map<string, RegExp | undefined>();

function translate(pattern: string, flags: string): RegExp | undefined {
  if (!/^[smixg]*$/.test(flags)) return undefined;
  const plain = flags.includes('x') ? withoutBlanks(pattern) : pattern;
  const source = toJavaScript(plain);
  if (source === undefined) return undefined;
  const own = [...new Set(flags.replace('x', ''))].join('');
  try {
    // Only set subtraction needs the newer of the two Unicode modes, which older browsers don't have.
    return new RegExp(source, own + (isSubtracting(plain) ? 'v' : 'u'));
  } catch {
    return undefined; // JavaScript has no other way to say that a pattern is none.
  }
}

/** Flag `x`: blanks outside character classes don't count. */
const withoutBlanks = (pattern: string): string =>
  pattern.replace(/\[(?:[^\]\\]|\\[\s\S])*\]|\s+/g, (part) => (part.startsWith('[') ? part : ''));

const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['IsBasicLatin', '\\u0000-\\u007F'],
  ['IsLatin-1Supplement', '\\u0080-\\u00FF'],
  ['IsLatinExtended-A', '\\u0100-\\u017F'],
  ['IsLatinExtended-B', '\\u0180-\\u024F'],
  ['IsGreek', '\\u0370-\\u03FF'],
  ['IsCyrillic', '\\u0400-\\u04FF'],
]);

const NAME_START = '\\p{L}_:';
const NAME_PART = '\\p{L}\\p{N}\\p{M}_:.\\-';

const isSubtracting = (pattern: string): boolean => pattern.includes('-[');

const TOKEN = /\\[pP]\{[^}]*\}|\\[\s\S]|\(\?.?|-\[|[\s\S]/gu;

/** Token by token, so that a backslash is never mistaken. `[a-z-[aeiou]]` becomes `[[a-z]--[aeiou]]`. */
function toJavaScript(pattern: string): string | undefined {
  const groups = [...pattern.replace(/\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]/g, '').matchAll(/\((?!\?)/g)].length;
  const classes: number[] = []; // where the open character classes begin
  const isSet = isSubtracting(pattern);
  let result = '';
  for (const [token] of pattern.matchAll(TOKEN)) {
    const begin = classes.at(-1);
    if (token === '-[' && begin !== undefined) {
      result = `${result.slice(0, begin)}[${result.slice(begin)}]--[`;
      classes.push(result.length - 1);
      continue;
    }
    if (token === '[') classes.push(result.length);
    if (token === '-[') classes.push(result.length + 1);
    if (token === ']') classes.pop();
    const translated = translateToken(token, begin !== undefined, groups, isSet);
    if (translated === undefined) return undefined;
    result += translated;
  }
  return result;
}

function translateToken(token: string, inClass: boolean, groups: number, isSet: boolean): string | undefined {
  if (token.startsWith('\\')) return translateEscape(token, inClass, groups);
  if (token.startsWith('(?')) return token === '(?:' && !inClass ? token : undefined;
  return isSet && inClass && token.length === 1 && '(){}/|&!#%*+,.:;<=>?@`~$'.includes(token)
    ? `\\${token}`
    : token;
}

function translateEscape(token: string, inClass: boolean, groups: number): string | undefined {
  const letter = token[1] ?? '';
  if (token.length > 2) return translateProperty(letter === 'P', token.slice(3, -1), inClass);
  if (/\d/.test(letter)) return !inClass && letter !== '0' && Number(letter) <= groups ? token : undefined;
  if (letter === '-') return inClass ? token : '-';
  if (letter === 'i' || letter === 'c') {
    const set = letter === 'i' ? NAME_START : NAME_PART;
    return inClass ? set : `[${set}]`;
  }
  return /[bBCIuUxk]/.test(letter) ? undefined : token; // not of XPath, or too seldom
}

function translateProperty(negated: boolean, name: string, inClass: boolean): string | undefined {
  const block = BLOCKS.get(name);
  if (block !== undefined) return inClass ? (negated ? undefined : block) : `[${negated ? '^' : ''}${block}]`;
  return /^[A-Z][a-z]?$/.test(name) ? `\\${negated ? 'P' : 'p'}{${name}}` : undefined;
}
