import { describe, expect, it } from 'vitest';
import { parseExpression } from './parse.ts';
import { patternsOf } from './patternsOf.ts';
import { renameName, usedNames } from './usedNames.ts';

function parsed(text: string) {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

const used = (text: string): string[] =>
  usedNames(parsed(text)).map(({ name, path }) => [name, ...path].join('.'));

describe('used names', () => {
  it.each([
    ['a + b.c', ['a', 'b.c']],
    ['this.art = parent.parent.zweck', ['this.art', 'parent.parent.zweck']],
    ['sum(elemente.laenge)', ['elemente.laenge']],
    ['for e in liste return e.x + y', ['liste', 'y']],
    ['for e in liste, f in e return e + f', ['liste']],
    ['some e in e satisfies e > 1', ['e']],
    ['{a: b, c: a}', ['b']],
    ['(function(x) x + y)(z)', ['y', 'z']],
    ['tarif[code = this.art][1].satz', ['tarif', 'code', 'this.art']],
    ['liste[item.x > 1]', ['liste']],
    ['today()', []],
    ['get or else(a, b)', ['a', 'b']],
  ])('of %s are %j', (text, expected) => {
    expect(used(text)).toEqual(expected);
  });

  it('tells rows from the rest, and where each name stands', () => {
    const text = 'tarif[code = x]';
    expect(usedNames(parsed(text)).map((use) => [use.name, use.inRow, use.at])).toEqual([
      ['tarif', false, 0],
      ['code', true, 6],
      ['x', true, 13],
    ]);
  });
});

it('renames what is meant and nothing else', () => {
  const text = 'zweck = "zweck" and parent.zweck != zweck // zweck';
  const isMeant = ({ name, path }: { name: string; path: readonly string[] }) =>
    name === 'zweck' ? 0 : name === 'parent' && path[0] === 'zweck' ? 1 : undefined;
  expect(renameName(text, parsed(text), isMeant, 'nutzungsart')).toBe(
    'nutzungsart = "zweck" and parent.nutzungsart != nutzungsart // zweck',
  );
});

it('finds the patterns, for the check against backtracking', () => {
  const text =
    'matches(a, "x+") and replace(input: a, pattern: "(y+)+", replacement: "z") = "" or split(a, ";") = []';
  expect(
    patternsOf(parsed(text)).map(({ pattern, at, length }) => [pattern, text.slice(at, at + length)]),
  ).toEqual([
    ['x+', '"x+"'],
    ['(y+)+', '"(y+)+"'],
    [';', '";"'],
  ]);
});
