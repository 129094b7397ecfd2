import { expect, it } from 'vitest';
import { namesKnown } from './narrowing.ts';
import { parseExpression } from './parse.ts';

it.each([
  ['x != null and count(l) > 0', ['x'], ['l']],
  ['x > 3', ['x'], []],
  ['x = "ja"', ['x'], []],
  ['x in ("a", "b") and y between 1 and 2', ['x', 'y'], []],
  ['x != null or y != null', [], []],
  ['x > 1 or x < 0', ['x'], []],
  ['list contains(l, "a")', [], ['l']],
  ['not(x = null)', ['x'], []],
  ['x = y', [], []],
  ['x != "ja"', [], []],
] as const)('%s tells that %j are there and %j not empty', (text, there, filled) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  expect(namesKnown(parsed.value)).toEqual({ there, filled });
});
