import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
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
import { functionPhrases, keywords, typePhrases } from './phrases.ts';
import { closest } from './suggest.ts';
import { parseTemporal } from './temporal.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Parses a FEEL expression (DMN 1.5, chapter 10) by recursive descent, one function a level of precedence. A
 * text that is none gives the first problem, with `at` and `length` in the text, what was found and, where one
 * thing only can stand there, what was expected.
 */
export function parseExpression(text: string): Result<Expression> {
  if (text.length > limits.textLength)
    return failure(problem('expression.tooLong', { start: 0, end: text.length }, { max: limits.textLength }));
  const parser = createParser(tokenize(text), text);
  try {
    return success(parser.whole());
  } catch (error) {
    if (error instanceof SyntaxProblem) return failure(error.problem);
    throw error;
  }
}

/** Leaves the recursion; never leaves this file. */
class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Shape<T> = T extends Span ? Omit<T, 'start' | 'end'> : never;

const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];

/** What people write who know another language, and FEEL's word for it. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '==': '=',
    '===': '=',
    '!==': '!=',
    '<>': '!=',
    '&&': 'and',
    '||': 'or',
    '&': 'and',
    '|': 'or',
    '!': 'not(…)',
    '%': 'modulo(…)',
    '^': '**',
    und: 'and',
    oder: 'or',
    nicht: 'not(…)',
    wenn: 'if',
    dann: 'then',
    sonst: 'else',
    undefined: 'null',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '×': '*',
    '·': '*',
    '÷': '/',
    '–': '-',
    '−': '-',
  }),
);

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function createParser(tokens: readonly Token[], text: string) {
  let position = 0;
  let depth = 0;
  let nodes = 0;

  const peek = (ahead = 0): Token => tokens[Math.min(position + ahead, tokens.length - 1)] as Token;
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const isSymbol = (symbol: string, ahead = 0): boolean =>
    peek(ahead).kind === 'symbol' && peek(ahead).text === symbol;
  const isWord = (word: string, ahead = 0): boolean =>
    peek(ahead).kind === 'name' && peek(ahead).text === word;
  const isName = (ahead = 0): boolean => peek(ahead).kind === 'name' && !keywords.has(peek(ahead).text);
  const takes = (symbol: string): boolean => isSymbol(symbol) && (next(), true);
  const takesWord = (word: string): boolean => isWord(word) && (next(), true);

  /** The token in the way; `<>`, which is two here, as one. */
  const offender = (): Token => {
    const before = tokens[position - 1];
    return isSymbol('>') && before?.text === '<' ? { ...peek(), start: before.start } : peek();
  };
  const fail = (expected?: string): never => {
    const token = offender();
    const found = text.slice(token.start, token.end);
    const suggestion =
      FOREIGN.get(found) ??
      quoted(found) ??
      (expected && token.kind === 'name' && closest(found, [expected]));
    const params = { found, ...(expected ? { expected } : {}), ...(suggestion ? { suggestion } : {}) };
    const code =
      token.kind === 'end'
        ? 'expression.unfinished'
        : found === '"'
          ? 'expression.openString'
          : 'expression.syntax';
    throw new SyntaxProblem(problem(code, token, params));
  };
  const expect = (symbol: string): Token => (isSymbol(symbol) ? next() : fail(symbol));
  const expectWord = (word: string): Token => (isWord(word) ? next() : fail(word));

  const node = (start: number, shape: Shape<Expression>): Expression => {
    nodes += 1;
    const span = { start, end: tokens[position - 1]?.end ?? start };
    if (nodes > limits.nodes)
      throw new SyntaxProblem(problem('expression.tooLarge', span, { max: limits.nodes }));
    return { ...shape, ...span } as Expression;
  };
  const deeper = <T>(parse: () => T): T => {
    depth += 1;
    if (depth > limits.parseDepth)
      throw new SyntaxProblem(problem('expression.tooDeep', peek(), { max: limits.parseDepth }));
    const result = parse();
    depth -= 1;
    return result;
  };
  const separated = <T>(close: string, parse: () => T): T[] => {
    const items: T[] = [];
    if (takes(close)) return items;
    do items.push(parse());
    while (takes(','));
    expect(close);
    return items;
  };

  function whole(): Expression {
    const expression = parse();
    return peek().kind === 'end' ? expression : fail();
  }

  const parse = (): Expression => deeper(parseChoice);

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
      const to = takes('..') ? { to: parse() } : {};
      iterators.push({ name, in: list, ...to, start, end: (to.to ?? list).end });
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
      const { kind, text: operator } = peek();
      if (kind === 'symbol' && COMPARISONS.includes(operator)) {
        next();
        left = node(start, { kind: 'compare', operator: operator as Comparison, left, right: parseSum() });
      } else if (takesWord('between')) {
        const low = parseSum();
        expectWord('and');
        left = node(start, { kind: 'between', value: left, low, high: parseSum() });
      } else if (takesWord('in')) {
        left = node(start, { kind: 'in', value: left, tests: parseTests() });
      } else if (isWord('instance') && isWord('of', 1)) {
        position += 2;
        left = node(start, { kind: 'instanceOf', value: left, type: parseType() });
      } else return left;
    }
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
    const { start, kind, text: operator } = peek();
    if (kind !== 'symbol' || !COMPARISONS.includes(operator)) return operand();
    next();
    return node(start, { kind: 'test', operator: operator as Comparison, operand: parseSum() });
  }

  const parseLeftAssociative =
    (operators: readonly string[], operand: () => Expression) => (): Expression => {
      let left = operand();
      while (peek().kind === 'symbol' && operators.includes(peek().text)) {
        const operator = next().text as '+';
        left = node(left.start, { kind: 'arithmetic', operator, left, right: operand() });
      }
      return left;
    };
  const parsePower = parseLeftAssociative(['**'], parseNegation);
  const parseProduct = parseLeftAssociative(['*', '/'], parsePower);
  const parseSum = parseLeftAssociative(['+', '-'], parseProduct);

  function parseNegation(): Expression {
    const { start } = peek();
    return takes('-') ? node(start, { kind: 'negate', operand: deeper(parseNegation) }) : parsePostfix();
  }

  function parsePostfix(primary?: Expression): Expression {
    let object = primary ?? parsePrimary();
    for (;;) {
      const { start } = object;
      if (isSymbol('.')) {
        next();
        const nameStart = peek().start;
        const name = parseName();
        const nameAt = { start: nameStart, end: (tokens[position - 1] as Token).end };
        object = node(start, { kind: 'path', object, name, nameAt });
      } else if (isSymbol('[') && !endsRange()) {
        next();
        const condition = parse();
        expect(']');
        object = node(start, { kind: 'filter', list: object, condition });
      } else if (takes('('))
        object = node(start, { kind: 'call', callee: object, args: separated(')', parseArgument) });
      else return object;
    }
  }

  let rangeDepth = 0;

  /** In `[1..10[` the second bracket closes the range: nothing follows that could be a filter. */
  const endsRange = (): boolean =>
    rangeDepth > 0 &&
    (peek(1).kind === 'end' ||
      (peek(1).kind === 'symbol' && [')', ']', '}', ',', '=', '!=', '.'].includes(peek(1).text)) ||
      (peek(1).kind === 'name' &&
        ['and', 'or', 'then', 'else', 'return', 'satisfies', 'instance'].includes(peek(1).text)));

  function parseArgument(): Argument {
    const name = namedBefore(':');
    return name === undefined ? { value: parse() } : { name, value: parse() };
  }

  /** Reads `start position :` with its colon, or nothing. */
  function namedBefore(symbol: string): string | undefined {
    let count = 0;
    while (peek(count).kind === 'name') count += 1;
    if (count === 0 || !isSymbol(symbol, count)) return undefined;
    const name = words(count);
    position += count + 1;
    return name;
  }

  const words = (count: number): string =>
    tokens
      .slice(position, position + count)
      .map((t) => t.text)
      .join(' ');

  function parseName(): string {
    if (!isName()) return fail('name');
    let count = 1;
    while (isName(count)) count += 1;
    const name = words(count);
    position += count;
    return name;
  }

  function parsePrimary(): Expression {
    const token = peek();
    const { start } = token;
    const literal = (value: Parameters<typeof node>[1] & { kind: 'literal' }): Expression => (
      next(), node(start, value)
    );
    if (token.kind === 'number') return literal({ kind: 'literal', value: parseDecimal(token.text) ?? null });
    if (token.kind === 'string') return literal({ kind: 'literal', value: token.text });
    if (token.kind === 'name') {
      const constant = CONSTANTS.get(token.text);
      if (constant !== undefined) return literal({ kind: 'literal', value: constant });
      return isWord('function') && isSymbol('(', 1) ? parseFunction() : parseReference();
    }
    if (takes('@')) return parseAtLiteral(start);
    if (takes('(')) return parseParenthesis(start);
    if (takes('[')) return parseBracket(start);
    if (takes(']')) return parseRange(start, parse(), false);
    if (takes('{')) return node(start, { kind: 'context', entries: separated('}', parseEntry) });
    return fail();
  }

  function parseAtLiteral(start: number): Expression {
    if (peek().kind !== 'string') return fail('"');
    const value = parseTemporal(next().text) ?? null;
    return node(start, { kind: 'literal', value });
  }

  /** A name of the form, or a name of several words that the language has or that is called like a function. */
  function parseReference(): Expression {
    const { start, text: first } = peek();
    const phrase = functionPhrases.find((p) => p.startsWith(`${first} `) && words(p.split(' ').length) === p);
    const phraseLength = phrase?.split(' ').length ?? 0;
    let count = 1;
    if (phraseLength > 0 && isSymbol('(', phraseLength)) count = phraseLength;
    else if (keywords.has(first)) return fail();
    else {
      while (isName(count)) count += 1;
      if (!isSymbol('(', count)) count = phrase && phraseLength === count ? count : 1;
    }
    const name = words(count);
    position += count;
    return node(start, { kind: 'name', name });
  }

  function parseParenthesis(start: number): Expression {
    const test = parseTest(parse);
    if (isSymbol('..')) return parseRange(start, test, false);
    expect(')');
    // A parenthesis leaves no node; what it holds keeps its own place.
    return test;
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
    rangeDepth += 1;
    const high = parse();
    rangeDepth -= 1;
    const highIncluded = isSymbol(']');
    if (!highIncluded && !isSymbol(')') && !isSymbol('[')) return fail(']');
    next();
    return node(start, { kind: 'range', low, lowIncluded, high, highIncluded });
  }

  function parseEntry(): Entry {
    const { start } = peek();
    const key =
      peek().kind === 'string' && isSymbol(':', 1)
        ? ((position += 2), (tokens[position - 2] as Token).text)
        : namedBefore(':');
    if (key === undefined) return fail('name');
    const value = parse();
    return { key, value, start, end: value.end };
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
    const phrase = typePhrases.find((p) => words(p.split(' ').length) === p);
    const name = phrase ?? peek().text;
    if (peek().kind !== 'name') return fail('type');
    position += name.split(' ').length;
    const of = takes('<') ? separated('>', () => ({ name: namedBefore(':'), type: deeper(parseType) })) : [];
    const arguments_ = of.map(({ name, type }) => (name === undefined ? { type } : { name, type }));
    return name === 'function' && takes('->')
      ? { name, of: arguments_, result: deeper(parseType) }
      : { name, of: arguments_ };
  }

  return { whole };
}

/** Text in single or typographic quotes, in the quotes that FEEL wants. */
const quoted = (found: string): string | undefined =>
  /^['„“”«»].+['“”«»]$/.test(found) ? `"${found.slice(1, -1)}"` : undefined;

const problem = (code: string, { start, end }: Span, params: Problem['params']): Problem => ({
  path: '',
  code,
  params: { at: start, length: Math.max(1, end - start), ...params },
});
