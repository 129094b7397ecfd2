import { describe, expect, it } from 'vitest';
import { authorMessage } from '../messages/authorMessage.ts';
import type { Problem } from '../problem.ts';
import type { Expression } from './expression.ts';
import { choiceOf, contextOf, type FeelType, listOf, nullable, types } from './feelType.ts';
import { feelMessages } from './messages.ts';
import { parseExpression } from './parse.ts';
import { type Checked, checkExpression } from './typecheck.ts';
import { type TypeScope, typeScopeOf } from './typeScope.ts';

const { number, string, date, boolean } = types;
const art = choiceOf(['AG1', 'CO1']);
const fields: Record<string, FeelType> = { art, laenge: number, breite: nullable(number), von: date };
const self = contextOf(fields);

const form: TypeScope = {
  ...typeScopeOf(
    new Map<string, FeelType>([
      ['zweck', choiceOf(['gastronomie', 'container'])],
      ['alkohol', nullable(choiceOf(['ja', 'nein']))],
      ['wahl', listOf(choiceOf(['a', 'bb']))],
      ['menge', nullable(number)],
      ['name', string],
      ['bestaetigt', boolean],
      ['von', date],
      ['bis', nullable(date)],
      ['elemente', listOf(self)],
      ['tarif', listOf(contextOf({ code: art, art: string, satz: number }), false)],
      ['offen', { kind: 'context', fields: new Map(), open: true, nullable: false }],
    ]),
  ),
  isLater: (name) => name === 'spaeter',
};
const item: TypeScope = { ...typeScopeOf(new Map(Object.entries(fields)), form), item: { self } };

function parsed(text: string): Expression {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(`${text}: ${authorMessage(result.problems[0] as Problem)}`);
  return result.value;
}

const check = (text: string, scope: TypeScope = item, expected?: FeelType): Checked =>
  checkExpression(parsed(text), scope, expected);

/** Code and the place it points to. */
const tell = (text: string, problems: readonly Problem[]): string[] =>
  problems.map(({ code, params = {} }) => {
    const [at, length] = [Number(params.at), Number(params.length)];
    const more = params.suggestion === undefined ? '' : ` → ${params.suggestion}`;
    return `${code.replace('expression.', '')} ${text.slice(at, at + length)}${more}`;
  });

describe('types of expressions', () => {
  it.each([
    ['1 + 2', 'number'],
    ['name + "!"', 'string'],
    ['von + duration("P1M")', 'date'],
    ['parent.von - this.von', 'duration'],
    ['zweck = "container"', 'boolean'],
    ['menge > 3', 'boolean?'],
    ['if zweck = "container" then 1 else null', 'number?'],
    ['elemente.laenge', 'list'],
    ['elemente[item.laenge > 2]', 'list'],
    ['elemente[1]', 'context?'],
    ['tarif[1].satz', 'number'],
    ['for e in elemente return e.von', 'list'],
    ['begunMonths(von, von)', 'number'],
    ['begunMonths(parent.von, bis)', 'number?'],
    ['get or else(menge, 0)', 'number'],
    ['{a: 1, b: a}.b', 'number'],
    ['offen.irgendwas', 'any?'],
    ['position', 'number'],
    ['@"2027-04-01"', 'date'],
    ['today()', 'date'],
    ['date("2027-04-01")', 'date'],
    ['date(name)', 'date?'],
    ['count(elemente[item.laenge > 2])', 'number'],
  ])('%s is %s', (text, expected) => {
    const { type, problems } = check(text);
    expect(problems).toEqual([]);
    expect(`${type.kind}${type.nullable ? '?' : ''}`).toBe(expected);
  });
});

describe('problems of expressions', () => {
  it.each([
    ['zwek = "container"', 'unknownName zwek → zweck'],
    ['parent.zwek', 'unknownName zwek → zweck'],
    ['this.laenger', 'unknownName laenger → laenge'],
    ['elemente.lange', 'unknownName lange → laenge'],
    ['tarif[cod = this.art]', 'unknownName cod → code'],
    ['von.yeer', 'unknownName yeer → year'],
    ['xyz', 'unknownName xyz'],
    ['item', 'unknownName item'],
    ['spaeter = 1', 'forwardReference spaeter'],
    ['parent.spaeter', 'forwardReference spaeter'],
    ['string lenght(name)', 'unknownFunction string lenght → string length'],
    ['context put({}, "a", 1)', 'unknownFunction context put'],
    ['round up(1)', 'arity round up(1)'],
    ['2 ** 0.5', 'wholePower 0.5'],
    ['substring(string: name, from: 1)', 'arity substring(string: name, from: 1)'],
    ['zweck = "contaner"', 'unknownOption "contaner" → container'],
    ['"x" = zweck', 'unknownOption "x"'],
    ['zweck in ("container", "markt")', 'unknownOption "markt"'],
    ['zweck in ["container", "markt"]', 'unknownOption "markt"'],
    ['list contains(wahl, "b")', 'unknownOption "b"'],
    ['some w in wahl satisfies w = "c"', 'unknownOption "c"'],
    ['zweck = 5', 'neverTrue zweck = 5'],
    ['this.art = zweck', 'neverTrue this.art = zweck'],
    ['von > "2027-01-01"', 'neverTrue von > "2027-01-01" → @"2027-01-01"'],
    ['1 in ("a", 2)', 'neverTrue 1 in ("a", 2)'],
    ['bestaetigt > bestaetigt', 'type bestaetigt'],
    ['von < today() + 14', 'type 14'],
    ['laenge + "m"', 'type "m"'],
    ['name + laenge', 'type laenge'],
    ['name * 2', 'type name'],
    ['-name', 'type name'],
    ['if zweck then 1 else 2', 'type zweck'],
    ['zweck and bestaetigt', 'type zweck'],
    ['elemente[zweck]', 'type zweck'],
    ['upper case(laenge)', 'type laenge'],
    ['name.laenge', 'type name'],
    ['laenge(1)', 'type laenge'],
    ['menge * 2', 'mayBeMissing menge'],
    ['-menge', 'mayBeMissing menge'],
    ['laenge * breite', 'mayBeMissing breite'],
    ['bis - parent.von', 'mayBeMissing bis'],
    ['sum(elemente.laenge)', 'mayBeMissing sum(elemente.laenge)'],
    ['sum(elemente.laenge) > 3', 'mayBeMissing sum(elemente.laenge)'],
    ['sum(tarif[item.satz > 3].satz)', 'mayBeMissing sum(tarif[item.satz > 3].satz)'],
    ['if count(elemente) > 0 then sum(elemente.breite) else 0', 'mayBeMissing sum(elemente.breite)'],
    ['max(1, menge)', 'mayBeMissing menge'],
    ['tarif[art = "x"]', 'ambiguous art'],
    ['date("2027-02-30")', 'noDate date("2027-02-30")'],
    ['@"gestern"', 'noDate @"gestern"'],
    ['matches(name, name)', 'pattern name'],
    ['matches(name, "(")', 'pattern "("'],
  ])('%s: %s', (text, expected) => {
    expect(tell(text, check(text).problems)).toEqual([expected]);
  });

  it('tells all of them at once', () => {
    const text = 'zwek = 1 and zweck = "x" and menge * 2 > "a"';
    expect(tell(text, check(text).problems)).toEqual([
      'unknownName zwek → zweck',
      'unknownOption "x"',
      'mayBeMissing menge',
      'neverTrue menge * 2 > "a"',
    ]);
  });

  it('compares with what the place wants', () => {
    expect(tell('laenge', check('laenge', item, boolean).problems)).toEqual(['type laenge']);
    expect(check('menge > 3', item, boolean).problems).toEqual([]);
  });

  it('has no item outside of a list', () => {
    expect(tell('this.art', check('this.art', form).problems)).toEqual(['unknownName this']);
    expect(tell('parent.art', check('parent.art', form).problems)).toEqual(['unknownName parent']);
  });
});

describe('what may be missing', () => {
  it.each([
    'if menge != null then menge * 2 else 0',
    'if menge = null then 0 else menge * 2',
    'if null != menge then menge * 2 else 0',
    'menge != null and menge * 2 > 3',
    'menge = null or menge * 2 > 3',
    'if menge = null or bestaetigt then 0 else menge + 1',
    'menge > 3 and menge * 2 < 10',
    'not(menge = null) and menge * 2 > 3',
    'if is defined(menge) then menge + 1 else 0',
    'if menge != null and bestaetigt then menge + 1 else 0',
    'get or else(menge, 0) * 2',
    'get or else(menge * 2, 0) + 1',
    'get or else(sum(elemente.laenge), 0)',
    'if count(elemente) > 0 then sum(elemente.laenge) else 0',
    'if count(elemente) = 0 then 0 else sum(elemente.laenge)',
    'if 0 < count(elemente) then max(elemente.laenge) else 0',
    'count(elemente) >= 1 and sum(elemente.laenge) > 3',
    'sum(tarif.satz)',
    'sum([1, 2])',
    'sum(for t in tarif return t.satz * 2)',
    'sum(elemente.laenge) = null',
    'menge = 3',
  ])('is guarded in: %s', (text) => {
    expect(tell(text, check(text).problems)).toEqual([]);
  });

  it.each([
    'if menge = null then menge * 2 else 0',
    'menge != null or menge * 2 > 3',
    'if menge != null or bestaetigt then menge + 1 else 0',
    'if menge > 3 then 0 else menge + 1',
    'if not(menge > 3 and bestaetigt) then menge + 1 else 0',
  ])('is not guarded in: %s', (text) => {
    expect(tell(text, check(text).problems)).toEqual(['mayBeMissing menge']);
  });

  it('is guarded by the conditions of field and page', () => {
    const given = [parsed('menge != null and bestaetigt')];
    expect(checkExpression(parsed('menge * 2'), item, undefined, { given }).problems).toEqual([]);
  });

  it('hints at inequality and at look-ups', () => {
    const hintsOf = (text: string): string[] => tell(text, check(text).hints);
    expect(hintsOf('alkohol != "ja"')).toEqual(['unequalMissing alkohol != "ja"']);
    expect(hintsOf('not(alkohol = "ja")')).toEqual(['unequalMissing alkohol = "ja"']);
    expect(hintsOf('zweck != "container"')).toEqual([]);
    expect(hintsOf('alkohol != null')).toEqual([]);
    expect(hintsOf('alkohol != null and alkohol != "ja"')).toEqual([]);
    expect(hintsOf('tarif[code = this.art][1].satz * 2')).toEqual([
      'mayBeMissing tarif[code = this.art][1].satz',
    ]);
  });
});

describe('messages', () => {
  it('has German and English sentences without gaps for every problem', () => {
    for (const text of [
      'zwek',
      'xyz',
      'zweck = "contaner"',
      'von > "2027-01-01"',
      'menge * 2',
      'round up(1)',
      '2 ** 0.5',
      'name * 2',
      '@"x"',
      'matches(name, name)',
      'tarif[art = "x"]',
      'this.art = zweck',
      'spaeter',
    ])
      for (const problem of check(text).problems)
        for (const language of ['de', 'en']) {
          expect(authorMessage(problem, language)).not.toMatch(/\{|undefined|expression\./);
        }
  });

  it('says it plainly', () => {
    expect(authorMessage(check('zwek').problems[0] as Problem)).toBe(
      'Den Namen „zwek“ gibt es hier nicht. Meinten Sie „zweck“?',
    );
  });

  it('has both languages for every code', () => {
    for (const [code, { de, en }] of Object.entries(feelMessages)) {
      expect(code).toMatch(/^expression\.[a-zA-Z.]+$/);
      const gaps = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();
      expect(gaps(de)).toEqual(gaps(en));
    }
  });
});
