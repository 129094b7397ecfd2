import type { Span } from './expression.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'end' | 'broken';
  /** As written; of a string what it says, its escapes resolved. */
  readonly text: string;
}

const SYMBOL = /\*\*|\.\.|->|<=|>=|!=|[-+*/=<>()[\]{}.,:@]/y;
const NAME =
  /[\p{L}\p{Nl}_?$\p{So}\p{Extended_Pictographic}][\p{L}\p{M}\p{N}_$\p{So}\p{Extended_Pictographic}\u200d]*/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const BLANK = /(?:[\s\u200b\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"/y;
/** Operators of other languages are read whole, so that the message can name what FEEL has instead. */
const FOREIGN = /===?|!==|&&|\|\||'[^'\n]*'|[„“”«»][^„“”«»\n]*[“”«»]|[\s\S]/uy;

/** Cuts a text into tokens, the last of kind `end`. What is no token is `broken` and stays for the parser to report. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    at += read(BLANK)?.length ?? 0;
    if (at >= text.length) return [...tokens, { kind: 'end', text: '', start: at, end: at }];
    const token = readToken(read);
    const start = at;
    at += token.length;
    tokens.push({ kind: token.kind, text: token.text, start, end: at });
  }
}

function readToken(read: (pattern: RegExp) => string | undefined): {
  kind: Token['kind'];
  text: string;
  length: number;
} {
  const string = read(STRING);
  if (string !== undefined)
    return { kind: 'string', text: resolveEscapes(string.slice(1, -1)), length: string.length };
  for (const [kind, pattern] of [
    ['number', NUMBER],
    ['name', NAME],
  ] as const) {
    const text = read(pattern);
    if (text !== undefined) return { kind, text, length: text.length };
  }
  const foreign = read(FOREIGN) ?? '';
  const symbol = read(SYMBOL);
  if (symbol !== undefined && (foreign.length <= symbol.length || foreign.startsWith("'")))
    return { kind: 'symbol', text: symbol, length: symbol.length };
  return { kind: 'broken', text: foreign, length: foreign.length };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** An escape that FEEL does not know (`\d`, `\p`) stays as written, so that patterns need no doubled backslash. */
const resolveEscapes = (text: string): string =>
  text.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{6})|([\s\S]))/g,
    (whole, four, six, char: string | undefined) => {
      if (char !== undefined) return ESCAPES[char] ?? whole;
      const code = Number.parseInt(four ?? six, 16);
      return code > 0x10ffff
        ? whole
        : six === undefined
          ? String.fromCharCode(code)
          : String.fromCodePoint(code);
    },
  );
