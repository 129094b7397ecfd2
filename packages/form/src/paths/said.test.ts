import { expect, test } from 'vitest';
import type { Parameter } from '../generated/definition.ts';
import { literalsOf, saidBy } from './said.ts';

test.each<[string, unknown[][], boolean]>([
  ['a = "x"', [['x']], false],
  ['a in ("x", "y") or a = "z"', [['x', 'y'], ['z']], false],
  ['list contains(["x", "y"], a)', [['x', 'y']], false],
  ['not(list contains(a, "x")) and count(b) = 0', [['x'], [{}]], false],
  ['some one in b satisfies one.a = "x"', [['x']], false],
  ['if a = "x" then "u" else "v"', [['x'], ['u'], ['v']], false],
  ['a = b', [], true],
  ['list contains(b, a)', [], true],
  ['a in (b, "x")', [['x']], true],
  ['a * 2 > 10', [[{}], [{}]], true],
  ['age(a, b) < 18', [[{}]], true],
])('%s', (text, groups, isOpen) => {
  const said = saidBy(text, []);
  expect(said.groups.map((group) => group.map((one) => (typeof one === 'string' ? one : {})))).toEqual(
    groups,
  );
  expect(said.isOpen).toBe(isOpen);
});

test('a parameter is compared with like its value, a table may hold anything', () => {
  const grenze: Parameter = { id: 'grenze', type: 'integer', label: 'Grenze', sample: 40 };
  const said = saidBy('zahl >= grenze', [grenze]);
  expect(literalsOf(said)).toHaveLength(1);
  expect(said.isOpen).toBe(false);
  const table: Parameter = { id: 'tarif', type: 'table', label: 'Tarif', columns: [], sample: [] };
  expect(saidBy('list contains(tarif.code, art)', [table]).isOpen).toBe(true);
});

test('a value hands on what it may be', () => {
  expect(
    ['art', 'if a = "x" then art else "y"', 'get or else(art, "x")'].map((text) => saidBy(text, []).passesOn),
  ).toEqual([true, true, true]);
  expect(['art = "x"', 'if a = "x" then "u" else "v"'].map((text) => saidBy(text, []).passesOn)).toEqual([
    false,
    false,
  ]);
});
