import type { Span } from './expression.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'end' | 'broken';
  /** As written; of a string what it says, its escapes resolved. */
  readonly text: string;
}

// Operators of other languages are read whole, so that the message can name what FEEL has instead.
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/],
  [
    'name',
    /[\p{L}\p{Nl}_?$\p{So}\p{Extended_Pictographic}][\p{L}\p{M}\p{N}_$\p{So}\p{Extended_Pictographic}\u200d]*/u,
  ],
  ['string', /"(?:[^"\\\n]|\\[\s\S])*"/],
  ['broken', /===?|!==|&&|\|\||'[^'\n]*'|[„“”«»][^„“”«»\n]*[“”«»]/],
  ['symbol', /\*\*|\.\.|->|<=|>=|!=|[-+*/=<>()[\]{}.,:@]/],
  ['end', /$/],
  ['broken', /[\s\S]/],
];

/** Blanks and comments, then one token: a group for each of the kinds. */
const TOKEN = new RegExp(
  `(?:[\\s\u200b\ufeff]|//[^\\n]*|/\\*[\\s\\S]*?\\*/)*(?:${KINDS.map(([, { source }]) => `(${source})`).join('|')})`,
  'uy',
);

/** Cuts a text into tokens, the last of kind `end`. What is no token is `broken` and stays for the parser to report. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const [, ...groups] = TOKEN.exec(text) ?? [];
    const index = groups.findIndex((group) => group !== undefined);
    const kind = KINDS[index]?.[0] ?? 'end';
    const found = groups[index] ?? '';
    const end = TOKEN.lastIndex;
    const said = kind === 'string' ? resolveEscapes(found.slice(1, -1)) : found;
    tokens.push({ kind, text: said, start: end - found.length, end });
    if (kind === 'end') return tokens;
  }
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
    (whole, four?: string, six?: string, char = '') => {
      const code = Number.parseInt(four ?? six ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (ESCAPES[char] ?? whole);
    },
  );
