import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it, test } from 'vitest';
import { foreignCharacter, type LatinType, latinPattern } from './latin.ts';

const TYPES: readonly LatinType[] = ['A', 'B', 'C', 'D', 'E'];
const whole = Object.fromEntries(TYPES.map((type) => [type, new RegExp(`^${latinPattern(type)}$`, 'u')]));
const takes = (type: LatinType, text: string): boolean => whole[type]?.test(text) ?? false;

describe('a text of a data type of DIN 91379', () => {
  it.each<[LatinType, string]>([
    ['A', 'Zoë Đặng-Müller'],
    ['A', "D'Angelo"],
    ['A', 'Øystein Ñuñez Çelik'],
    ['A', 'M̂ŝit C̨̆ K͟hK͟H'],
    ['B', 'Straße des 17. Juni 135 a-b'],
    ['B', 'Café & Söhne (Zweigstelle)'],
    ['C', 'erste Zeile\nzweite Zeile'],
    ['C', '½ Fläche'],
    ['D', '„Ümit’s Gärten“'],
    ['D', 'Αθήνα ≤ 5 ‰'],
    ['E', 'София'],
    ['E', ''],
  ])('%s has „%s“', (type, text) => {
    expect(foreignCharacter(text.normalize('NFC'), type)).toBeUndefined();
    expect(takes(type, text.normalize('NFC'))).toBe(true);
  });

  it.each<[LatinType, string, string, number]>([
    ['A', 'Maria2', '2', 6],
    ['A', 'Müller & Sohn', '&', 8],
    ['A', 'Иван', 'И', 1],
    ['A', 'Jean\u00a0Luc', 'U+00A0', 5],
    ['A', 'eins\nzwei', 'U+000A', 5],
    ['B', 'Haus „Linde“', '„', 6],
    ['B', 'Αθήνα', 'Α', 1],
    ['C', '5 ≤ 6', '≤', 3],
    ['D', 'София', 'С', 1],
    ['E', '山田', '山', 1],
    ['E', 'Tür 😀', '😀', 5],
    ['A', 'ax\u030c', 'x\u030c', 2],
    ['A', 'K\u035fX', 'K\u035f', 1],
    ['A', 'L\u0325\u0306', 'L\u0325\u0306', 1],
    ['A', '\u0301a', '\u0301', 1],
    ['A', '\u{1d400}b', '\u{1d400}', 1],
  ])('%s of „%s“ does not have „%s“ (position %i)', (type, text, character, position) => {
    expect(foreignCharacter(text, type)).toEqual({ character, position });
    expect(takes(type, text)).toBe(false);
  });

  it('has line breaks where there may be several lines', () => {
    expect(foreignCharacter('eins\nzwei', 'A', true)).toBeUndefined();
    expect(foreignCharacter('eins\nzwei3', 'A', true)).toEqual({ character: '3', position: 10 });
  });

  it('is judged in no time however long it is', () => {
    const started = performance.now();
    expect(foreignCharacter('K\u035fh'.repeat(6_000), 'A')).toBeUndefined();
    expect(foreignCharacter(`${'a'.repeat(19_999)}\u0416`, 'A')).toEqual({
      character: 'Ж',
      position: 20_000,
    });
    expect(performance.now() - started).toBeLessThan(500);
  });
});

// The facts come from outside: not everybody has them, and the standard's files may not be passed on here.
const facts = fileURLToPath(new URL('../../../../../shared/data/standards/din-91379/', import.meta.url));
const XSD = `${facts}din-norm-91379-datatypes.xsd`;
const LIST = `${facts}latin_list_1.3.txt`;
const withFacts = test.skipIf(!existsSync(XSD) || !existsSync(LIST));
if (!existsSync(XSD)) console.warn('Skipped: the facts of DIN 91379 are not beside this checkout.');

describe('the table', () => {
  withFacts('has exactly the characters and sequences of the standard’s XML Schema', () => {
    const xsd = readFileSync(XSD, 'utf8');
    for (const type of TYPES) {
      const { characters, sequences } = languageOf(patternIn(xsd, type));
      expect([type, characters.size, sequences.size]).toEqual([type, SIZES[type], 149]);
      const differing: string[] = [];
      for (let code = 0; code <= 0x10ffff; code += 1) {
        const character = String.fromCodePoint(code);
        if (takes(type, character) !== characters.has(character)) differing.push(code.toString(16));
      }
      expect(differing).toEqual([]);
      expect([...sequences].filter((sequence) => !takes(type, sequence))).toEqual([]);
      expect(sequencesIn(latinPattern(type))).toEqual([...sequences].sort());
    }
  });

  withFacts('judges all entries of the list as the standard’s XML Schema does', () => {
    const entries = readFileSync(LIST, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('; '));
    expect(entries).toHaveLength(930);
    const xsd = readFileSync(XSD, 'utf8');
    for (const type of TYPES) {
      const { characters, sequences } = languageOf(patternIn(xsd, type));
      const taken: Record<string, number> = {};
      for (const [kind = '', , codes = ''] of entries) {
        const text = String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
        expect(text.normalize('NFC'), codes).toBe(text);
        expect([codes, takes(type, text)]).toEqual([codes, characters.has(text) || sequences.has(text)]);
        if (takes(type, text)) taken[kind] = (taken[kind] ?? 0) + 1;
      }
      // Combining characters never stand alone; letters are in every type.
      expect(taken).toMatchObject({ bll: 649, bnlreq: 18 });
      expect(taken).not.toHaveProperty('dc');
      if (type === 'E') expect(Object.values(taken).reduce((sum, count) => sum + count, 0)).toBe(910);
    }
  });

  test('is read by XML Schema as by the engine', () => {
    for (const type of TYPES) {
      using schema = XmlDocument.fromString(
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${forXml(latinPattern(type).replaceAll('(?:', '('))}"/></xs:restriction></xs:simpleType></xs:element></xs:schema>`,
      );
      using compiled = XsdValidator.fromDoc(schema);
      const isValid = (text: string): boolean => {
        using document = XmlDocument.fromString(`<a>${forXml(text)}</a>`);
        try {
          compiled.validate(document);
          return true;
        } catch {
          return false;
        }
      };
      const texts = [
        'Zoë',
        'K\u035fh',
        'K\u035fX',
        'ax\u030c',
        '[]^\\-_',
        'a\tb',
        'a\nb',
        'a\u00a0b',
        ...SAMPLES,
      ];
      expect([type, texts.filter((text) => isValid(text) !== takes(type, text))]).toEqual([type, []]);
    }
  });
});

const SIZES: Readonly<Record<LatinType, number>> = { A: 518, B: 578, C: 588, D: 695, E: 761 };

const SAMPLES = Array.from({ length: 0x2300 }, (_, code) => code)
  .filter((code) => code >= 0x20 && code % 7 === 0)
  .map((code) => `a${String.fromCodePoint(code)}`);

const forXml = (text: string): string =>
  text.replace(/[&<>"]|[^ -~]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

const patternIn = (xsd: string, type: LatinType): string =>
  new RegExp(`name="datatype${type}"[\\s\\S]*?<xs:pattern value="([^"]*)"`).exec(xsd)?.[1] ?? '';

/** What a pattern of the form `(a|[b-c]|d(e|fg))*` lets in at a time: single characters and sequences. */
function languageOf(pattern: string) {
  const text = pattern.replace(/\\?&#x([0-9A-F]+);/g, (_, code: string) => `{${code}}`).replace(/\*$/, '');
  let at = 0;
  const code = (): number => {
    const found = /^\{([0-9A-F]+)\}/.exec(text.slice(at));
    if (!found) throw new Error(`No code point at ${at} of ${pattern.slice(0, 40)}…`);
    at += found[0].length;
    return Number.parseInt(found[1] ?? '', 16);
  };
  const alternatives = (): string[] => {
    const all = [...one()];
    while (text[at] === '|') {
      at += 1;
      all.push(...one());
    }
    return all;
  };
  const one = (): string[] => {
    let words = [''];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') {
      let next: string[];
      if (text[at] === '(' || text[at] === '[') {
        const isSet = text[at] === '[';
        at += 1;
        next = isSet ? range() : alternatives();
        at += 1;
      } else next = [String.fromCodePoint(code())];
      words = words.flatMap((word) => next.map((more) => word + more));
    }
    return words;
  };
  const range = (): string[] => {
    const first = code();
    at += 1;
    const last = code();
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  };
  const words = one();
  const isSingle = (word: string) => [...word].length === 1;
  return {
    characters: new Set(words.filter(isSingle)),
    sequences: new Set(words.filter((word) => !isSingle(word))),
  };
}

/** The sequences that our own pattern is made of. */
const sequencesIn = (pattern: string): string[] =>
  [...pattern.matchAll(/([^(|])\(\?:([^)]*)\)/gu)]
    .flatMap(([, base = '', marks = '']) => marks.split('|').map((mark) => base + mark))
    .sort();
