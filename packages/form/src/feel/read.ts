import { parseDecimal } from './decimal.ts';
import type {
  Argument,
  Comparison,
  Entry,
  Expression,
  Iterator,
  Parameter,
  Span,
  TypeName,
} from './expression.ts';
import { limits } from './limits.ts';
import { parseTemporal } from './temporal.ts';
import { type Token, tokenize } from './tokens.ts';
import type { FeelValue } from './values.ts';

/** What came of reading a text: an expression, or where it is none. */
export type Read =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly fault: Fault };

/** Where a text is no expression: what it exceeds, or the token that cannot stand there and what alone could. */
export type Fault = Span &
  (
    | { readonly code: 'tooLong' | 'tooLarge' | 'tooDeep'; readonly max: number }
    | { readonly code: 'unexpected'; readonly kind: Token['kind']; readonly expected?: string }
  );

export const keywords: ReadonlySet<string> = new Set(
  'if then else for in return some every satisfies and or between instance function true false null'.split(
    ' ',
  ),
);

/** Names of the language that have a keyword among their words. All others are simply several names in a row. */
const PHRASES = ['date and time', 'years and months duration', 'days and time duration', 'get or else'].map(
  (phrase) => phrase.split(' '),
);

/** The operators between two operands, by precedence. */
const LEVELS = ['or', 'and', '= != < <= > >=', '+ -', '* /', '**'].map((level) => level.split(' '));
const COMPARISON = 2;
const SUM = 3;

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads a FEEL expression (DMN 1.5, chapter 10) by recursive descent, to the first thing wrong. Authors are told what by
 * `parseExpression`, which knows all functions: only `known` names may have several words where nothing is called.
 */
export function readExpression(text: string, known?: ReadonlySet<string>): Read {
  try {
    if (text.length > limits.textLength)
      throw new SyntaxFault({ start: 0, end: text.length, code: 'tooLong', max: limits.textLength });
    return { ok: true, value: parseTokens(tokenize(text), known) };
  } catch (error) {
    if (error instanceof SyntaxFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Leaves the recursion of the parser, and never `readExpression`. */
class SyntaxFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

type Shape<T> = T extends Span ? Omit<T, 'start' | 'end'> : never;

function parseTokens(tokens: readonly Token[], known?: ReadonlySet<string>): Expression {
  let position = 0;
  let depth = 0;
  let nodes = 0;
  let openRanges = 0;

  const whole = parse();
  return peek().kind === 'end' ? whole : fail();

  function peek(ahead = 0): Token {
    return tokens[Math.min(position + ahead, tokens.length - 1)] as Token;
  }

  /** Where the last token taken ends. */
  function lastEnd(): number {
    return tokens[position - 1]?.end ?? 0;
  }

  function next(): Token {
    const token = peek();
    position += 1;
    return token;
  }

  /** Whether a word or symbol is there. */
  function is(text: string, ahead = 0): boolean {
    const token = peek(ahead);
    return token.text === text && (token.kind === 'name' || token.kind === 'symbol');
  }

  function isOneOf(texts: readonly string[]): boolean {
    return texts.some((text) => is(text));
  }

  function takes(text: string): boolean {
    const isNext = is(text);
    if (isNext) position += 1;
    return isNext;
  }

  function expect(text: string): void {
    if (!takes(text)) fail(text);
  }

  function fail(expected?: string): never {
    const { kind, start, end } = peek();
    throw new SyntaxFault({ code: 'unexpected', kind, start, end, ...(expected && { expected }) });
  }

  /** How many names stand in a row; keywords are none. */
  function namesAhead(): number {
    let count = 0;
    while (peek(count).kind === 'name' && !keywords.has(peek(count).text)) count += 1;
    return count;
  }

  function phraseAhead(): number {
    return PHRASES.find((phrase) => phrase.every((word, ahead) => is(word, ahead)))?.length ?? 0;
  }

  function words(count: number): string {
    const taken = tokens.slice(position, position + count);
    return taken.map(({ text }) => text).join(' ');
  }

  function takeWords(count: number): string {
    const taken = count === 0 ? fail('name') : words(count);
    position += count;
    return taken;
  }

  function parseName(): string {
    return takeWords(namesAhead());
  }

  /** `start position :` with its colon; undefined, and nothing taken, where there is none. */
  function parseNameBeforeColon(): string | undefined {
    let count = 0;
    while (peek(count).kind === 'name') count += 1;
    if (count === 0 || !is(':', count)) return undefined;
    const name = takeWords(count);
    position += 1;
    return name;
  }

  function node(start: number, shape: Shape<Expression>): Expression {
    const span = { start, end: Math.max(start, lastEnd()) };
    nodes += 1;
    if (nodes > limits.nodes) throw new SyntaxFault({ ...span, code: 'tooLarge', max: limits.nodes });
    return { ...shape, ...span } as Expression;
  }

  function deeper<T>(parseInner: () => T): T {
    depth += 1;
    if (depth > limits.parseDepth)
      throw new SyntaxFault({ ...peek(), code: 'tooDeep', max: limits.parseDepth });
    const result = parseInner();
    depth -= 1;
    return result;
  }

  function list<T>(parseItem: () => T): T[] {
    const items: T[] = [];
    do items.push(parseItem());
    while (takes(','));
    return items;
  }

  function listUntil<T>(close: string, parseItem: () => T): T[] {
    if (takes(close)) return [];
    const items = list(parseItem);
    expect(close);
    return items;
  }

  function parse(): Expression {
    return deeper(parseChoice);
  }

  function parseChoice(): Expression {
    const { start, text } = peek();
    if (takes('if')) {
      const condition = parse();
      expect('then');
      const then = parse();
      expect('else');
      return node(start, { kind: 'if', condition, then, else: parse() });
    }
    if (!isOneOf(['for', 'some', 'every'])) return parseLevel(0);
    position += 1;
    const iterators = list(parseIterator);
    expect(text === 'for' ? 'return' : 'satisfies');
    return node(start, { kind: text as 'for' | 'some' | 'every', iterators, body: parse() });
  }

  function parseIterator(): Iterator {
    const { start } = peek();
    const name = parseName();
    expect('in');
    const values = parse();
    const range = takes('..') ? { to: parse() } : {};
    return { name, in: values, ...range, start, end: lastEnd() };
  }

  /** Operators of one precedence, from left to right. */
  function parseLevel(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return parseNegation();
    let left = parseLevel(level + 1);
    for (;;) {
      const { start } = left;
      if (isOneOf(operators)) {
        const operator = next().text;
        const sides = { left, right: parseLevel(level + 1) };
        left = node(
          start,
          level < COMPARISON
            ? { kind: operator as 'or', ...sides }
            : ({
                kind: level === COMPARISON ? 'compare' : 'arithmetic',
                operator,
                ...sides,
              } as Shape<Expression>),
        );
      } else if (level !== COMPARISON) return left;
      else if (takes('between')) {
        const low = parseLevel(SUM);
        expect('and');
        left = node(start, { kind: 'between', value: left, low, high: parseLevel(SUM) });
      } else if (takes('in')) left = node(start, { kind: 'in', value: left, tests: parseTests() });
      else if (is('instance') && is('of', 1)) {
        position += 2;
        left = node(start, { kind: 'instanceOf', value: left, type: parseType() });
      } else return left;
    }
  }

  /** `x in (1, < 5, [7..9])` has several tests, `x in list` one. */
  function parseTests(): readonly Expression[] {
    const { start } = peek();
    if (!takes('(')) return [parseTest(() => parseLevel(SUM))];
    const tests = parseItems(start, ')');
    if (!Array.isArray(tests)) return [tests];
    return tests.length === 1 ? tests.map(parsePostfix) : tests;
  }

  function parseTest(operand: () => Expression): Expression {
    if (!isOneOf(LEVELS[COMPARISON] ?? [])) return operand();
    const { start, text } = next();
    return node(start, { kind: 'test', operator: text as Comparison, operand: parseLevel(SUM) });
  }

  /** What stands between brackets that are open: a range, or items. */
  function parseItems(start: number, close: string): Expression | Expression[] {
    const first = parseTest(parse);
    if (is('..')) return parseRange(start, first, close === ']');
    const items = [first];
    while (takes(',')) items.push(parseTest(parse));
    expect(close);
    return items;
  }

  function parseNegation(): Expression {
    const { start } = peek();
    return takes('-')
      ? node(start, { kind: 'negate', operand: deeper(parseNegation) })
      : parsePostfix(parsePrimary());
  }

  function parsePostfix(primary: Expression): Expression {
    let object = primary;
    for (;;) {
      const { start } = object;
      if (takes('.')) {
        const nameStart = peek().start;
        const name = parseName();
        const nameAt = { start: nameStart, end: lastEnd() };
        object = node(start, { kind: 'path', object, name, nameAt });
      } else if (is('[') && !closesRange()) {
        position += 1;
        const condition = parse();
        expect(']');
        object = node(start, { kind: 'filter', list: object, condition });
      } else if (takes('('))
        object = node(start, { kind: 'call', callee: object, args: listUntil(')', parseArgument) });
      else return object;
    }
  }

  /** In `[1..10[` the second bracket closes the range: nothing follows that could be a filter. */
  function closesRange(): boolean {
    const { kind, text } = peek(1);
    if (openRanges === 0) return false;
    if (kind === 'name')
      return keywords.has(text) && !['if', 'for', 'some', 'every', 'true', 'false'].includes(text);
    return kind === 'end' || (kind === 'symbol' && [')', ']', '}', ',', '=', '!=', '.'].includes(text));
  }

  function parseArgument(): Argument {
    const name = parseNameBeforeColon();
    return name === undefined ? { value: parse() } : { name, value: parse() };
  }

  function parsePrimary(): Expression {
    const { kind, text, start } = peek();
    const constant = kind === 'name' ? CONSTANTS.get(text) : undefined;
    if (constant !== undefined) return parseLiteral(constant);
    if (kind === 'number') return parseLiteral(parseDecimal(text) ?? null);
    if (kind === 'string') return parseLiteral(text);
    if (is('function') && is('(', 1)) return parseFunction(start);
    if (kind === 'name') return node(start, { kind: 'name', name: takeWords(referenceAhead()) });
    if (takes('@')) {
      if (peek().kind !== 'string') return fail('"');
      const written = next().text;
      const value = parseTemporal(written) ?? null;
      return node(start, { kind: 'literal', value, ...(value === null && { unreadable: written }) });
    }
    if (takes('(')) {
      // A parenthesis leaves no node: what it holds keeps its own place.
      const inner = parseTest(parse);
      if (is('..')) return parseRange(start, inner, false);
      expect(')');
      return inner;
    }
    if (takes('[')) {
      const items = takes(']') ? [] : parseItems(start, ']');
      return Array.isArray(items) ? node(start, { kind: 'list', items }) : items;
    }
    if (takes(']')) return parseRange(start, parse(), false);
    if (takes('{')) return node(start, { kind: 'context', entries: listUntil('}', parseEntry) });
    return fail();
  }

  function parseLiteral(value: FeelValue): Expression {
    const { start } = next();
    return node(start, { kind: 'literal', value });
  }

  /** A name of the form, or one of several words that the language has or that is called like a function. */
  function referenceAhead(): number {
    const phrase = phraseAhead();
    if (phrase > 0 && is('(', phrase)) return phrase;
    const count = namesAhead();
    if (count === 0) return fail();
    return is('(', count) || known === undefined || known.has(words(count)) ? count : 1;
  }

  function parseRange(start: number, low: Expression, lowIncluded: boolean): Expression {
    expect('..');
    openRanges += 1;
    const high = parse();
    openRanges -= 1;
    const highIncluded = takes(']');
    if (!highIncluded && !takes(')') && !takes('[')) return fail(']');
    return node(start, { kind: 'range', low, lowIncluded, high, highIncluded });
  }

  function parseEntry(): Entry {
    const { start, kind, text } = peek();
    let key = text;
    if (kind === 'string') {
      position += 1;
      expect(':');
    } else key = parseNameBeforeColon() ?? fail('name');
    const value = parse();
    return { key, value, start, end: value.end };
  }

  function parseFunction(start: number): Expression {
    position += 2;
    const parameters = listUntil(')', (): Parameter => {
      const name = parseName();
      return takes(':') ? { name, type: parseType() } : { name };
    });
    return node(start, { kind: 'function', parameters, body: parse() });
  }

  function parseType(): TypeName {
    if (peek().kind !== 'name') return fail('name');
    const name = takeWords(phraseAhead() || 1);
    const of = takes('<') ? listUntil('>', parseTypePart) : [];
    return name === 'function' && takes('->') ? { name, of, result: deeper(parseType) } : { name, of };
  }

  function parseTypePart(): TypeName['of'][number] {
    const name = parseNameBeforeColon();
    const type = deeper(parseType);
    return name === undefined ? { type } : { name, type };
  }
}
