import type { Span } from './expression.ts';
import { keywords } from './phrases.ts';
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

/** Where a text is no expression: what it exceeds, or the token that cannot stand there and what alone could. */
export type Fault = Span &
  (
    | { readonly code: 'tooLong' | 'tooLarge' | 'tooDeep'; readonly max: number }
    | { readonly code: 'unexpected'; readonly kind: Token['kind']; readonly expected?: string }
  );

/** Leaves the recursion of the parser, and never `readExpression`. */
export class SyntaxFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

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
      const { kind, start, end } = peek();
      throw new SyntaxFault({ code: 'unexpected', kind, start, end, ...(expected && { expected }) });
    },
  };
  return cursor;
}
