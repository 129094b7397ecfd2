import type { Problem } from '../problem.ts';
import type { Span } from './expression.ts';
import { keywords } from './phrases.ts';
import { closest } from './suggest.ts';
import { type Token, tokenize } from './tokens.ts';

/** Walks the tokens of a text for the parser, and says what is wrong where it cannot go on. */
export interface Cursor {
  peek(ahead?: number): Token;
  next(): Token;
  /** Where the last token taken ends. */
  end(): number;
  isSymbol(symbol: string, ahead?: number): boolean;
  isWord(word: string, ahead?: number): boolean;
  /** A name that is no keyword. */
  isName(ahead?: number): boolean;
  /** Takes the symbol or word if it is next. */
  takes(symbol: string): boolean;
  takesWord(word: string): boolean;
  expect(symbol: string): void;
  expectWord(word: string): void;
  /** The next tokens with a blank between. */
  words(count: number): string;
  /** Takes them. */
  take(count: number): string;
  /** Leaves the parser; `expected` is what alone could stand here. */
  fail(expected?: string): never;
}

/** Leaves the recursion of the parser, and never `parseExpression`. */
export class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(code: string, span: Span, params: Problem['params']) {
    super(code);
    this.problem = syntaxProblem(code, span, params);
  }
}

export const syntaxProblem = (code: string, { start, end }: Span, params: Problem['params']): Problem => ({
  path: '',
  code,
  params: { at: start, length: Math.max(1, end - start), ...params },
});

export function createCursor(text: string): Cursor {
  const tokens = tokenize(text);
  let position = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(position + ahead, tokens.length - 1)] as Token;
  const words = (count: number): string =>
    tokens
      .slice(position, position + count)
      .map((token) => token.text)
      .join(' ');
  const cursor: Cursor = {
    peek,
    words,
    next() {
      const token = peek();
      position += 1;
      return token;
    },
    end: () => tokens[position - 1]?.end ?? 0,
    isSymbol: (symbol, ahead) => peek(ahead).kind === 'symbol' && peek(ahead).text === symbol,
    isWord: (word, ahead) => peek(ahead).kind === 'name' && peek(ahead).text === word,
    isName: (ahead) => peek(ahead).kind === 'name' && !keywords.has(peek(ahead).text),
    takes(symbol) {
      const isNext = cursor.isSymbol(symbol);
      if (isNext) position += 1;
      return isNext;
    },
    takesWord(word) {
      const isNext = cursor.isWord(word);
      if (isNext) position += 1;
      return isNext;
    },
    expect(symbol) {
      if (!cursor.takes(symbol)) cursor.fail(symbol);
    },
    expectWord(word) {
      if (!cursor.takesWord(word)) cursor.fail(word);
    },
    take(count) {
      const taken = words(count);
      position += count;
      return taken;
    },
    fail(expected) {
      // `<>` is two tokens here, as in `function<>`, and one in people's minds.
      const before = tokens[position - 1];
      const token =
        cursor.isSymbol('>') && before?.text === '<' ? { ...peek(), start: before.start } : peek();
      throw unexpected(token, text, expected);
    },
  };
  return cursor;
}

function unexpected(token: Token, text: string, expected?: string): SyntaxProblem {
  if (token.kind === 'end' && token.start === 0) return new SyntaxProblem('expression.empty', token, {});
  const found = text.slice(token.start, token.end);
  const near = expected !== undefined && token.kind === 'name' ? closest(found, [expected]) : undefined;
  const suggestion = FOREIGN.get(found) ?? quoted(found) ?? near;
  const params: Record<string, string> = { found };
  if (expected !== undefined) params.expected = expected;
  if (suggestion !== undefined) params.suggestion = suggestion;
  // Which sentence the message table shows.
  else if (expected !== undefined) params.how = expected === 'name' ? 'name' : 'expected';
  const code = found === '"' ? 'openString' : token.kind === 'end' ? 'unfinished' : 'syntax';
  return new SyntaxProblem(`expression.${code}`, token, params);
}

/** What people write who know another language, and FEEL's word for it. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '==': '=',
    '===': '=',
    '!==': '!=',
    '<>': '!=',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '&&': 'and',
    '&': 'and',
    und: 'and',
    '||': 'or',
    '|': 'or',
    oder: 'or',
    '!': 'not(…)',
    nicht: 'not(…)',
    '%': 'modulo(…)',
    '^': '**',
    '×': '*',
    '·': '*',
    '÷': '/',
    '–': '-',
    '−': '-',
    wenn: 'if',
    dann: 'then',
    sonst: 'else',
  }),
);

/** Text in single or typographic quotes, in the quotes that FEEL wants. */
const quoted = (found: string): string | undefined =>
  /^['„“”«»].+['“”«»]$/.test(found) ? `"${found.slice(1, -1)}"` : undefined;
