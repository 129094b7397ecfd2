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
    return new RegExp(source, `${own}v`);
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

/** Token by token, so that a backslash is never mistaken. */
function toJavaScript(pattern: string): string | undefined {
  const groups = [...pattern.replace(/\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]/g, '').matchAll(/\((?!\?)/g)].length;
  let depth = 0;
  let result = '';
  for (const [token] of pattern.matchAll(/\\p\{[^}]*\}|\\P\{[^}]*\}|\\\d|\\[\s\S]|\(\?.?|-\[|[\s\S]/gu)) {
    const inClass = depth > 0;
    if (token === '[' || token === '-[') depth += 1;
    if (token === '-[' && !inClass) {
      result += '-[';
      continue;
    }
    if (token === ']') depth = Math.max(0, depth - 1);
    const translated = translateToken(token, inClass, groups);
    if (translated === undefined) return undefined;
    result += translated;
  }
  return result;
}

function translateToken(token: string, inClass: boolean, groups: number): string | undefined {
  if (token === '-[' && inClass) return '--[';
  if (inClass && token.length === 1 && '(){}/|&!#%*+,.:;<=>?@`~$"\''.includes(token))
    return `\\${token}`.replace(/\\(["'])/, '$1');
  if (token.startsWith('(?') && token !== '(?:') return undefined;
  const property = /^\\([pP])\{([^}]*)\}$/.exec(token);
  if (property !== null) return translateProperty(property[1] === 'P', property[2] ?? '', inClass);
  if (/^\\\d$/.test(token))
    return !inClass && Number(token[1]) >= 1 && Number(token[1]) <= groups ? token : undefined;
  const set = { i: NAME_START, c: NAME_PART }[token[1] as 'i'];
  if (token.startsWith('\\') && set !== undefined) return `[${set}]`;
  if (token === '\\I' || token === '\\C') return `[^${token === '\\I' ? NAME_START : NAME_PART}]`;
  if (token === '.' && !inClass) return '.';
  return token;
}

function translateProperty(negated: boolean, name: string, inClass: boolean): string | undefined {
  const block = BLOCKS.get(name);
  if (block !== undefined) return negated ? `[^${block}]` : inClass ? block : `[${block}]`;
  return /^[A-Z][a-z]?$/.test(name) ? `\\${negated ? 'P' : 'p'}{${name}}` : undefined;
}
