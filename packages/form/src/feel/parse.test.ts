import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from './expression.ts';
import { limits } from './limits.ts';
import { parseExpression } from './parse.ts';

function parsed(text: string): Expression {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

function problemOf(text: string) {
  const result = parseExpression(text);
  if (result.ok) throw new Error(`${text} is an expression`);
  return { code: result.problems[0]?.code, ...result.problems[0]?.params };
}

/** An expression with brackets that show what belongs together. */
function show(e: Expression): string {
  switch (e.kind) {
    case 'literal':
      return JSON.stringify(e.value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)).replace(
        /\{"kind":"number","coefficient":(-?\d+),"exponent":0\}/,
        '$1',
      );
    case 'name':
      return e.name;
    case 'path':
      return `${show(e.object)}.${e.name}`;
    case 'negate':
      return `(-${show(e.operand)})`;
    case 'arithmetic':
    case 'compare':
      return `(${show(e.left)} ${e.operator} ${show(e.right)})`;
    case 'and':
    case 'or':
      return `(${show(e.left)} ${e.kind} ${show(e.right)})`;
    case 'call':
      return `${show(e.callee)}(${e.args.map((a) => (a.name ? `${a.name}: ` : '') + show(a.value)).join(', ')})`;
    case 'filter':
      return `${show(e.list)}[${show(e.condition)}]`;
    case 'in':
      return `(${show(e.value)} in ${e.tests.map(show).join(' | ')})`;
    case 'range':
      return `${e.lowIncluded ? '[' : '('}${show(e.low)}..${show(e.high)}${e.highIncluded ? ']' : ')'}`;
    case 'test':
      return `${e.operator}${show(e.operand)}`;
    case 'list':
      return `[${e.items.map(show).join(', ')}]`;
    default:
      return e.kind;
  }
}

describe('parse', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['2 ** 3 ** 2', '((2 ** 3) ** 2)'],
    ['-2 ** 2', '((-2) ** 2)'],
    ['a or b and c', '(a or (b and c))'],
    ['a = 1 and b != 2', '((a = 1) and (b != 2))'],
    ['(a or b) and c', '((a or b) and c)'],
    ['a.b.c[1].d', 'a.b.c[1].d'],
    ['tarif[code = this.art][1].satz', 'tarif[(code = this.art)][1].satz'],
    ['x in (1, < 5, [7..9])', '(x in 1 | <5 | [7..9])'],
    ['x in (1..9)', '(x in (1..9))'],
    ['x in ]1..9[', '(x in (1..9))'],
    ['x in [1..9[ and y', '((x in [1..9)) and y)'],
    ['x in list', '(x in list)'],
    ['x in (list)[1]', '(x in list[1])'],
    ['list contains(l, 1)', 'list contains(l, 1)'],
    ['date and time("2027-04-01")', 'date and time("2027-04-01")'],
    ['date and time', '(date and time)'],
    ['get or else(x, 0)', 'get or else(x, 0)'],
    ['get or x', '(get or x)'],
    ['substring(string: "a", start position: 1)', 'substring(string: "a", start position: 1)'],
    ['time("10:00:00").time offset', 'time("10:00:00").time offset'],
    ['a /* so */ + // und so\n b', '(a + b)'],
    ['"\\u00e4\\n\\"\\d"', '"ä\\n\\"\\\\d"'],
  ])('reads %s as %s', (text, expected) => {
    expect(show(parsed(text))).toBe(expected);
  });

  it('keeps the place of every node', () => {
    const text = '  preis *  (menge + 1)';
    const e = parsed(text);
    if (e.kind !== 'arithmetic') throw new Error(e.kind);
    expect(text.slice(e.left.start, e.left.end)).toBe('preis');
    expect(text.slice(e.right.start, e.right.end)).toBe('menge + 1');
  });

  it.each([
    ['', { code: 'expression.empty' }],
    ['1 +', { code: 'expression.unfinished', at: 3 }],
    ['(1', { code: 'expression.unfinished', expected: ')' }],
    ['"abc', { code: 'expression.openString', at: 0 }],
    ['1 2', { code: 'expression.syntax', at: 2, found: '2' }],
    ['if a then 1', { code: 'expression.unfinished', expected: 'else' }],
    ['if a them 1', { code: 'expression.syntax', at: 5, found: 'them', suggestion: 'then' }],
    ['a == b', { code: 'expression.syntax', at: 2, length: 2, suggestion: '=' }],
    ['a <> b', { code: 'expression.syntax', at: 2, length: 2, suggestion: '!=' }],
    ['a && b', { suggestion: 'and' }],
    ['a und b', { at: 2, suggestion: 'and' }],
    ["a = 'b'", { at: 4, suggestion: '"b"' }],
    ['a = „b“', { at: 4, suggestion: '"b"' }],
    ['!a', { suggestion: 'not(…)' }],
    ['5 % 2', { suggestion: 'modulo(…)' }],
    ['a.', { code: 'expression.unfinished', how: 'name' }],
    ['{a 1}', { code: 'expression.syntax' }],
    ['constructor constructor', { code: 'expression.syntax', found: 'constructor' }],
  ])('says of %j what is wrong', (text, expected) => {
    expect(problemOf(text)).toMatchObject(expected);
  });

  it('bounds length, depth and number of nodes', () => {
    expect(problemOf('1'.repeat(limits.textLength + 1)).code).toBe('expression.tooLong');
    expect(problemOf('('.repeat(5000)).code).toBe('expression.tooDeep');
    expect(problemOf('-'.repeat(9000)).code).toBe('expression.tooDeep');
    expect(problemOf('x in ('.repeat(1500)).code).toBe('expression.tooDeep');
    expect(problemOf('f<'.repeat(4000)).code).toBeDefined();
    expect(problemOf(`x instance of ${'list<'.repeat(1500)}`).code).toBe('expression.tooDeep');
    expect(problemOf(`1${'+1'.repeat(3000)}`).code).toBe('expression.tooLarge');
    expect(parsed(`${'('.repeat(90)}1${')'.repeat(90)}`).kind).toBe('literal');
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...'if then else for in return some every satisfies and or between instance of function ( ) [ ] { } , : . .. < > = != @ " - + * / ** 1 2.5 "a" x y get or else list contains \\ \u0000 \ud800 ä 🐎 // /* */'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const result = parseExpression(pieces.join(' '));
        if (!result.ok) expect(result.problems).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        parseExpression(text);
      }),
    );
  });
});
