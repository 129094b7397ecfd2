import { type Cursor, createCursor, type Fault, SyntaxFault } from './cursor.ts';
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
import { functionPhrasesByWord, keywords, type PhrasesByWord, typePhrasesByWord } from './phrases.ts';
import { parseTemporal } from './temporal.ts';
import type { FeelValue } from './values.ts';

/** What came of reading a text: an expression, or where it is none. */
export type Read =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Reads a FEEL expression (DMN 1.5, chapter 10) by recursive descent, one function a level of precedence, to the first
 * thing wrong. Authors are told what by `parseExpression`.
 */
export function readExpression(text: string): Read {
  const { length } = text;
  if (length > limits.textLength)
    return { ok: false, fault: { start: 0, end: length, code: 'tooLong', max: limits.textLength } };
  try {
    return { ok: true, value: parseTokens(createCursor(text)) };
  } catch (error) {
    if (error instanceof SyntaxFault) return { ok: false, fault: error.fault };
    throw error;
  }
}

type Shape<T> = T extends Span ? Omit<T, 'start' | 'end'> : never;

const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function parseTokens(cursor: Cursor): Expression {
  const { peek, next, isSymbol, isWord, isName, takes, takesWord, expect, expectWord } = cursor;
  let depth = 0;
  let nodes = 0;
  let openRanges = 0;

  const whole = parse();
  return peek().kind === 'end' ? whole : cursor.fail();

  function node(start: number, shape: Shape<Expression>): Expression {
    const span = { start, end: Math.max(start, cursor.end()) };
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

  function separated<T>(close: string, parseItem: () => T): T[] {
    const items: T[] = [];
    if (takes(close)) return items;
    do items.push(parseItem());
    while (takes(','));
    expect(close);
    return items;
  }

  function parse(): Expression {
    return deeper(parseChoice);
  }

  function parseChoice(): Expression {
    const { start } = peek();
    if (takesWord('if')) {
      const condition = parse();
      expectWord('then');
      const then = parse();
      expectWord('else');
      return node(start, { kind: 'if', condition, then, else: parse() });
    }
    if (takesWord('for')) {
      const iterators = parseIterators();
      expectWord('return');
      return node(start, { kind: 'for', iterators, body: parse() });
    }
    if (isWord('some') || isWord('every')) {
      const kind = next().text as 'some' | 'every';
      const iterators = parseIterators();
      expectWord('satisfies');
      return node(start, { kind, iterators, body: parse() });
    }
    return parseOr();
  }

  function parseIterators(): Iterator[] {
    const iterators: Iterator[] = [];
    do {
      const { start } = peek();
      const name = parseName();
      expectWord('in');
      const list = parse();
      const range = takes('..') ? { to: parse() } : {};
      iterators.push({ name, in: list, ...range, start, end: cursor.end() });
    } while (takes(','));
    return iterators;
  }

  function parseOr(): Expression {
    let left = parseAnd();
    while (takesWord('or')) left = node(left.start, { kind: 'or', left, right: parseAnd() });
    return left;
  }

  function parseAnd(): Expression {
    let left = parseComparison();
    while (takesWord('and')) left = node(left.start, { kind: 'and', left, right: parseComparison() });
    return left;
  }

  function parseComparison(): Expression {
    let left = parseSum();
    for (;;) {
      const { start } = left;
      if (isComparison()) {
        const operator = next().text as Comparison;
        left = node(start, { kind: 'compare', operator, left, right: parseSum() });
      } else if (takesWord('between')) {
        const low = parseSum();
        expectWord('and');
        left = node(start, { kind: 'between', value: left, low, high: parseSum() });
      } else if (takesWord('in')) left = node(start, { kind: 'in', value: left, tests: parseTests() });
      else if (isWord('instance') && isWord('of', 1)) {
        cursor.take(2);
        left = node(start, { kind: 'instanceOf', value: left, type: parseType() });
      } else return left;
    }
  }

  function isComparison(): boolean {
    return peek().kind === 'symbol' && COMPARISONS.includes(peek().text);
  }

  /** `x in (1, < 5, [7..9])` has several tests, `x in list` one. */
  function parseTests(): readonly Expression[] {
    const { start } = peek();
    if (!takes('(')) return [parseTest(parseSum)];
    const first = parseTest(parse);
    if (isSymbol('..')) return [parseRange(start, first, false)];
    const tests = [first];
    while (takes(',')) tests.push(parseTest(parse));
    expect(')');
    return tests.length === 1 ? [parsePostfix(first)] : tests;
  }

  function parseTest(operand: () => Expression): Expression {
    if (!isComparison()) return operand();
    const { start, text } = next();
    return node(start, { kind: 'test', operator: text as Comparison, operand: parseSum() });
  }

  function parseSum(): Expression {
    return parseChain(['+', '-'], () => parseChain(['*', '/'], () => parseChain(['**'], parseNegation)));
  }

  /** Operators of one precedence, from left to right. */
  function parseChain(operators: readonly string[], operand: () => Expression): Expression {
    let left = operand();
    while (peek().kind === 'symbol' && operators.includes(peek().text)) {
      const operator = next().text as '+' | '-' | '*' | '/' | '**';
      left = node(left.start, { kind: 'arithmetic', operator, left, right: operand() });
    }
    return left;
  }

  function parseNegation(): Expression {
    const { start } = peek();
    return takes('-') ? node(start, { kind: 'negate', operand: deeper(parseNegation) }) : parsePostfix();
  }

  function parsePostfix(primary?: Expression): Expression {
    let object = primary ?? parsePrimary();
    for (;;) {
      const { start } = object;
      if (takes('.')) {
        const nameStart = peek().start;
        const name = parseName();
        object = node(start, { kind: 'path', object, name, nameAt: { start: nameStart, end: cursor.end() } });
      } else if (isSymbol('[') && !closesRange()) {
        next();
        const condition = parse();
        expect(']');
        object = node(start, { kind: 'filter', list: object, condition });
      } else if (takes('('))
        object = node(start, { kind: 'call', callee: object, args: separated(')', parseArgument) });
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

  /** `start position :` with its colon; undefined, and nothing taken, where there is none. */
  function parseNameBeforeColon(): string | undefined {
    let count = 0;
    while (peek(count).kind === 'name') count += 1;
    if (count === 0 || !isSymbol(':', count)) return undefined;
    const name = cursor.take(count);
    next();
    return name;
  }

  function parseName(): string {
    if (!isName()) return cursor.fail('name');
    let count = 1;
    while (isName(count)) count += 1;
    return cursor.take(count);
  }

  function parsePrimary(): Expression {
    const { kind, text, start } = peek();
    if (kind === 'number') return parseLiteral(parseDecimal(text) ?? null);
    if (kind === 'string') return parseLiteral(text);
    if (kind === 'name') {
      const constant = CONSTANTS.get(text);
      if (constant !== undefined) return parseLiteral(constant);
      return isWord('function') && isSymbol('(', 1) ? parseFunction() : parseReference();
    }
    if (takes('@')) return parseAtLiteral(start);
    if (takes('(')) return parseParenthesis(start);
    if (takes('[')) return parseBracket(start);
    if (takes(']')) return parseRange(start, parse(), false);
    if (takes('{')) return node(start, { kind: 'context', entries: separated('}', parseEntry) });
    return cursor.fail();
  }

  function parseLiteral(value: FeelValue): Expression {
    const { start } = next();
    return node(start, { kind: 'literal', value });
  }

  function parseAtLiteral(start: number): Expression {
    if (peek().kind !== 'string') return cursor.fail('"');
    const { text } = next();
    const value = parseTemporal(text);
    return node(
      start,
      value ? { kind: 'literal', value } : { kind: 'literal', value: null, unreadable: text },
    );
  }

  /** A name of the form, or a name of several words that the language has or that is called like a function. */
  function parseReference(): Expression {
    const { start } = peek();
    return node(start, { kind: 'name', name: cursor.take(referenceLength()) });
  }

  function referenceLength(): number {
    const phrase = phraseLength(functionPhrasesByWord);
    if (phrase > 0 && isSymbol('(', phrase)) return phrase;
    if (!isName()) return cursor.fail();
    let count = 1;
    while (isName(count)) count += 1;
    return isSymbol('(', count) || count === phrase ? count : 1;
  }

  function phraseLength(phrases: PhrasesByWord): number {
    const isNext = (phrase: readonly string[]): boolean => phrase.every((word, i) => isWord(word, i));
    return phrases.get(peek().text)?.find(isNext)?.length ?? 0;
  }

  /** A parenthesis leaves no node: what it holds keeps its own place. */
  function parseParenthesis(start: number): Expression {
    const inner = parseTest(parse);
    if (isSymbol('..')) return parseRange(start, inner, false);
    expect(')');
    return inner;
  }

  function parseBracket(start: number): Expression {
    if (takes(']')) return node(start, { kind: 'list', items: [] });
    const first = parseTest(parse);
    if (isSymbol('..')) return parseRange(start, first, true);
    const items = [first];
    while (takes(',')) items.push(parseTest(parse));
    expect(']');
    return node(start, { kind: 'list', items });
  }

  function parseRange(start: number, low: Expression, lowIncluded: boolean): Expression {
    expect('..');
    openRanges += 1;
    const high = parse();
    openRanges -= 1;
    const highIncluded = takes(']');
    if (!highIncluded && !takes(')') && !takes('[')) return cursor.fail(']');
    return node(start, { kind: 'range', low, lowIncluded, high, highIncluded });
  }

  function parseEntry(): Entry {
    const { start } = peek();
    const key = parseKey();
    const value = parse();
    return { key, value, start, end: value.end };
  }

  function parseKey(): string {
    if (peek().kind !== 'string') return parseNameBeforeColon() ?? cursor.fail('name');
    const { text } = next();
    expect(':');
    return text;
  }

  function parseFunction(): Expression {
    const { start } = next();
    expect('(');
    const parameters = separated(')', (): Parameter => {
      const name = parseName();
      return takes(':') ? { name, type: parseType() } : { name };
    });
    return node(start, { kind: 'function', parameters, body: parse() });
  }

  function parseType(): TypeName {
    if (peek().kind !== 'name') return cursor.fail('name');
    const name = cursor.take(phraseLength(typePhrasesByWord) || 1);
    const of = takes('<') ? separated('>', parseTypePart) : [];
    return name === 'function' && takes('->') ? { name, of, result: deeper(parseType) } : { name, of };
  }

  function parseTypePart(): TypeName['of'][number] {
    const name = parseNameBeforeColon();
    const type = deeper(parseType);
    return name === undefined ? { type } : { name, type };
  }
}
