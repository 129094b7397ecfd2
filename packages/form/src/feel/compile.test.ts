import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression } from './compile.ts';
import { evaluateText } from './evaluateText.ts';
import { formFunctions } from './functions/formFunctions.ts';
import { fromJson, toJson } from './json.ts';
import { limits } from './limits.ts';
import { parseExpression } from './parse.ts';
import { type Environment, type Scope, scopeOf } from './scope.ts';
import { type FeelContext, type FeelValue, feelDate } from './values.ts';

const today = feelDate(2027, 4, 1);
const contextOf = (json: unknown): FeelContext => fromJson(json) as FeelContext;

function evaluate(text: string, names: unknown = {}): string {
  const result = evaluateText(text, contextOf(names), { today });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return toJson(result.value);
}

function evaluateIn(text: string, scope: Scope): string {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return toJson(compileExpression(parsed.value, formFunctions)(scope, { today }));
}

function warningsOf(text: string): string[] {
  const warnings: string[] = [];
  const result = evaluateText(text, contextOf({}), { today, warn: (code) => warnings.push(code) });
  expect(result).toMatchObject({ ok: true, value: null });
  return warnings;
}

describe('numbers', () => {
  it.each([
    ['4.4 * 12.5', '55'],
    ['0.1 + 0.2', '0.3'],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['1 / 0', 'null'],
    ['-2 ** 2', '4'],
    ['2 ** 0.5', '1.414213562373095048801688724209698'],
    ['ceiling(4.4 * 12.5)', '55'],
    ['round half up(2.345, 2)', '2.35'],
    ['decimal(2.345, 2)', '2.34'],
    ['modulo(-12, 5)', '3'],
    ['number("1.234,50", ".", ",")', '1234.5'],
    ['1 + null', 'null'],
    ['1 + "1"', 'null'],
    ['sum([1.1, 2.2])', '3.3'],
    ['sum([])', 'null'],
    ['sum([1, null])', 'null'],
    ['max(1, 3, 2)', '3'],
    ['mean([1, 2, 4])', '2.333333333333333333333333333333333'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['date("2027-01-31") + duration("P1M")', '"2027-02-28"'],
    ['date("2028-02-29") + duration("P1Y")', '"2029-02-28"'],
    ['date("2027-04-01") + duration("P14D")', '"2027-04-15"'],
    ['date("2027-04-01") - duration("PT1H")', '"2027-03-31"'],
    ['duration("P1D") + @"2027-04-01"', '"2027-04-02"'],
    ['@"2027-05-10" - @"2027-04-01"', '"P39D"'],
    ['(@"2027-05-10" - @"2027-04-01").days', '39'],
    ['@"2027-04-01T23:00:00" + @"PT2H"', '"2027-04-02T01:00:00"'],
    ['@"23:00:00" + @"PT2H"', '"01:00:00"'],
    ['@"2027-03-28T12:00:00@Europe/Berlin" - @"2027-03-27T12:00:00@Europe/Berlin"', '"PT23H"'],
    ['@"P1Y" / 5', '"P2M"'],
    ['@"P1D" * 1.5', '"P1DT12H"'],
    ['@"PT1H" / @"PT20M"', '3'],
    ['today()', '"2027-04-01"'],
    ['today() < @"2027-04-02"', 'true'],
    ['@"2027-04-01".weekday', '4'],
    ['day of week(@"2027-04-01")', '"Thursday"'],
    ['date("2027-02-30")', 'null'],
    ['date(2027, 4, 1)', '"2027-04-01"'],
    ['years and months duration(@"2026-01-31", @"2027-03-01")', '"P1Y1M"'],
    ['begunMonths(@"2027-04-01", @"2027-09-30")', '6'],
    ['days(@"2027-05-10", @"2027-05-17")', '8'],
    ['daysBetween(@"2027-05-10", @"2027-05-17")', '7'],
    ['days(@"2027-05-10", @"2027-05-09")', 'null'],
    ['age(@"2009-05-10", @"2027-05-09")', '17'],
    ['isHoliday(@"2027-05-27")', 'true'],
    ['addWorkingDays(@"2027-03-25", 1)', '"2027-03-30"'],
    ['@"2027-04-01" < @"2027-04-01T10:00:00"', 'null'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('three-valued logic', () => {
  const truth = ['true', 'false', 'null'] as const;
  const and = {
    true: ['true', 'false', 'null'],
    false: ['false', 'false', 'false'],
    null: ['null', 'false', 'null'],
  };
  const or = {
    true: ['true', 'true', 'true'],
    false: ['true', 'false', 'null'],
    null: ['true', 'null', 'null'],
  };

  it('conjoins and disjoins as the standard tables say', () => {
    for (const a of truth)
      for (const [i, b] of truth.entries()) {
        expect(evaluate(`${a} and ${b}`), `${a} and ${b}`).toBe(and[a][i]);
        expect(evaluate(`${a} or ${b}`), `${a} or ${b}`).toBe(or[a][i]);
      }
  });

  it.each([
    ['not(null)', 'null'],
    ['null = null', 'true'],
    ['null = "ja"', 'false'],
    ['null != "ja"', 'true'],
    ['null > 3', 'null'],
    ['1 = "1"', 'null'],
    ['"a" and true', 'null'],
    ['if null then 1 else 2', '2'],
    ['some x in [1, null] satisfies x > 0', 'true'],
    ['some x in [0, null] satisfies x > 0', 'null'],
    ['every x in [0, null] satisfies x > 0', 'false'],
    ['every x in [] satisfies x > 0', 'true'],
    ['some x in [] satisfies x > 0', 'false'],
    ['null between 1 and 2', 'null'],
    ['[1, 2, null][item > 1]', '[2]'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('lists, contexts, loops', () => {
  it.each([
    ['[1, 2, 3][1]', '1'],
    ['[1, 2, 3][-1]', '3'],
    ['[1, 2, 3][0]', 'null'],
    ['[1, 2, 3][4]', 'null'],
    ['[][1]', 'null'],
    ['[][item > 1]', '[]'],
    ['[{a: 1}, {a: 2}].a', '[1,2]'],
    ['[{a: 1}, {a: 2}][a = 2]', '[{"a":2}]'],
    ['5[1]', '5'],
    ['for x in 1..3 return x * x', '[1,4,9]'],
    ['for x in 3..1 return x', '[3,2,1]'],
    ['for d in @"2027-02-27"..@"2027-03-01" return d.day', '[27,28,1]'],
    ['for d in [@"2027-03-01"..@"2027-02-27") return d.day', '[1,28]'],
    ['for x in @"2027-02-27"..3 return x', 'null'],
    ['for x in [1, 2], y in [10, 20] return x + y', '[11,21,12,22]'],
    ['for x in 1..5 return if x = 1 then 1 else x * partial[-1]', '[1,2,6,24,120]'],
    ['{a: 1, b: a + 1}.b', '2'],
    ['{"__proto__": 1, constructor: 2}.constructor', '2'],
    ['{a: 1}.constructor', 'null'],
    ['"abc".length', 'null'],
    ['2 in [1..3]', 'true'],
    ['3 in [1..3)', 'false'],
    ['"b" in ("a", "b")', 'true'],
    ['5 in (< 3, > 4)', 'true'],
    ['(function(x) x + 1)(2)', '3'],
    ['sort([3, 1, 2], function(a, b) a > b)', '[3,2,1]'],
    ['sort([3, 1, 2])', '[1,2,3]'],
    ['distinct values([1, 1.0, "1", 2])', '[1,"1",2]'],
    ['union([1, 2], [2, 3])', '[1,2,3]'],
    ['flatten([1, [2, [3]]])', '[1,2,3]'],
    ['count(null)', 'null'],
    ['today', 'null'],
    ['string join(["a", null, "b"], ", ")', '"a, b"'],
    ['replace("2027-04-01", "(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1")', '"01.04.2027"'],
    ['split("a;b", ";")', '["a","b"]'],
    ['string({a: 1.50, "b c": [@"2027-04-01"]})', '"{a: 1.5, b c: [@\\"2027-04-01\\"]}"'],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });
});

describe('scope', () => {
  const form = scopeOf(
    contextOf({
      zweck: 'cafe',
      art: 'form',
      tarif: [
        { code: 'AG1', satz: '@P1D' },
        { code: 'WA1', satz: 3 },
      ],
      position: 99,
    }),
  );
  const item = (names: unknown, position: number, outer: Scope): Scope => {
    const self = contextOf(names);
    return { lookup: (name) => self.get(name), outer, item: { self, position } };
  };
  const flaeche = item({ art: 'WA1', menge: 4 }, 2, form);
  const teil = item({ menge: 5, name: 'x' }, 7, flaeche);

  it.each([
    ['menge', '5'],
    ['art', '"WA1"'],
    ['zweck', '"cafe"'],
    ['this', '{"menge":5,"name":"x"}'],
    ['this.menge', '5'],
    ['this.art', 'null'],
    ['parent.menge', '4'],
    ['parent.art', '"WA1"'],
    ['parent.zweck', 'null'],
    ['parent.parent.zweck', '"cafe"'],
    ['parent.parent.art', '"form"'],
    ['parent', '{"art":"WA1","menge":4}'],
    ['position', '7'],
    ['parent.position', '2'],
    ['tarif[code = parent.art].satz', '[3]'],
    ['tarif[position = 7][1].code', '"AG1"'],
    ['tarif[item.code = "WA1"][1].satz', '3'],
    ['[menge, 6][item > 5]', '[6]'],
    ['for menge in [1] return menge + this.menge', '[6]'],
    ['missing', 'null'],
    ['toString', 'null'],
  ])('in an item of an item %s is %s', (text, expected) => {
    expect(evaluateIn(text, teil)).toBe(expected);
  });

  it('takes the form for the parent of an outermost item', () => {
    expect(evaluateIn('parent.zweck', flaeche)).toBe('"cafe"');
    expect(evaluateIn('parent.art', flaeche)).toBe('"form"');
    expect(evaluateIn('count(parent.tarif)', flaeche)).toBe('2');
  });

  it('has no item functions outside of a list', () => {
    expect(evaluateIn('parent.zweck', form)).toBe('null');
    expect(evaluateIn('this', form)).toBe('null');
  });

  it('keeps expert functions from forms', () => {
    expect(evaluateIn('context put({}, "a", 1)', form)).toBe('null');
    expect(evaluate('context put({}, "a", 1)')).toBe('{"a":1}');
  });
});

describe('limits', () => {
  const nested = (depth: number): string =>
    Array.from({ length: depth }, (_, i) => `x${i} in 1..1000`).join(', ');

  it.each([
    ['10 ** 999999', 'expression.noNumber'],
    [`for ${nested(6)} return 1`, 'expression.listTooLong'],
    [`some ${nested(6)} satisfies false`, 'expression.stepsExceeded'],
    ['for x in 1..100000000 return x', 'expression.listTooLong'],
    ['(function(f) f(f))(function(f) f(f))', 'expression.callsTooDeep'],
    [
      `for i in 1..40 return if i = 1 then "0123456789" else partial[-1] + partial[-1]`,
      'expression.textTooLong',
    ],
    ['for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]', 'expression.valueTooLarge'],
    ['string join(for i in 1..10000 return "0123456789", "0123456789")', 'expression.textTooLong'],
    [
      'replace(string join(for i in 1..9000 return "a"), "a", string join(for i in 1..9000 return "b"))',
      'expression.textTooLong',
    ],
    ['flatten(for i in 1..200 return for j in 1..200 return j)', 'expression.listTooLong'],
  ])('%s is null with a warning', (text, warning) => {
    const start = performance.now();
    expect(warningsOf(text)).toContain(warning);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('gives each evaluation its own budget', () => {
    const parsed = parseExpression('count(for x in 1..9000 return x)');
    if (!parsed.ok) throw new Error('no expression');
    const run = compileExpression(parsed.value);
    const environment: Environment = { today };
    for (let i = 0; i < 30; i++) expect(toJson(run(scopeOf(new Map()), environment))).toBe('9000');
    expect(run(scopeOf(new Map()), { today, budget: { steps: 100 } })).toBeNull();
    expect(limits.steps).toBeGreaterThan(9000);
  });

  it('survives a chain as long as the parser allows', () => {
    expect(evaluate(`1${'+1'.repeat(900)}`)).toBe('901');
    const body = `f(f, n - 1)${'+1'.repeat(450)}`;
    expect(warningsOf(`(function(f, n) if n < 0 then 0 else ${body})(function(f, n) ${body}, 100)`)).toEqual([
      'expression.callsTooDeep',
    ]);
  });
});

describe('evaluation is total', () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        null,
        true,
        false,
        0,
        1,
        -2,
        1.5,
        1e300,
        '',
        'a',
        'ß',
        '@2027-02-28',
        '@P1M',
        '@PT36H',
        '@10:30:00Z',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  const leaf = fc.constantFrom(
    'a',
    'b',
    'item',
    'this',
    'parent',
    '1',
    '-1',
    '0.5',
    '"x"',
    'null',
    'true',
    '[]',
    '{}',
    '@"2027-01-31"',
    '@"P1M"',
    '@"PT1H"',
    '[1..3]',
  );
  const expression = fc.letrec<{ e: string }>((tie) => ({
    e: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('e'), fc.constantFrom('+', '-', '*', '/', '**', '=', '<', 'and', 'or', 'in'), tie('e'))
        .map(([a, op, b]) => `(${a}) ${op} (${b})`),
      fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(${a})[${b}]`),
      fc.tuple(tie('e'), fc.constantFrom('a', 'year', 'days', 'start')).map(([a, name]) => `(${a}).${name}`),
      fc.tuple(tie('e'), tie('e'), tie('e')).map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
      fc.tuple(tie('e'), tie('e')).map(([a, b]) => `for a in ${a} return ${b}`),
      fc.tuple(tie('e'), tie('e')).map(([a, b]) => `some b in ${a} satisfies ${b}`),
      fc
        .tuple(fc.constantFrom(...formFunctions.keys()), fc.array(tie('e'), { maxLength: 3 }))
        .map(([name, args]) => `${name}(${args.join(', ')})`),
    ),
  })).e;

  it('never throws and gives the same value again', () => {
    fc.assert(
      fc.property(expression, fc.dictionary(fc.constantFrom('a', 'b'), value), (text, names) => {
        const parsed = parseExpression(text);
        if (!parsed.ok) return;
        const run = compileExpression(parsed.value);
        const scope = scopeOf(contextOf(names));
        const once: FeelValue = run(scope, { today });
        expect(toJson(run(scope, { today }))).toBe(toJson(once));
      }),
      { numRuns: 1500 },
    );
  });
});
