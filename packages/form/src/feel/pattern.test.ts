import { expect, it } from 'vitest';
import { compilePattern } from './pattern.ts';

it.each([
  ['^\\d{5}$', '', '32339', true],
  ['^\\d{5}$', '', '3233', false],
  ['[a-z-[aeiou]]', '', 'e', false],
  ['[a-z-[aeiou]]', '', 'b', true],
  ['^[^a-z-[0-9]]$', '', '5', false],
  ['[.+(]', '', '+', true],
  ['a\\-b', '', 'a-b', true],
  ['(a)\\1', '', 'aa', true],
  ['\\p{Lu}', '', 'Ä', true],
  ['\\p{IsBasicLatin}', '', 'ä', false],
  ['a b', 'x', 'ab', true],
  ['ÄB', 'i', 'äb', true],
  ['a.b', 's', 'a\nb', true],
  ['^🐎$', '', '🐎', true],
] as const)('%s with flags %j on %s: %s', (pattern, flags, text, expected) => {
  expect(compilePattern(pattern, flags)?.test(text)).toBe(expected);
});

it.each(['(', '[a', '*', '(?=a)', '(?<a>b)', '\\1', '(a)\\2', '[\\1]', '\\0', '\\b', 'a{2,1}', '\\p{Foo}'])(
  '%s is no pattern of FEEL',
  (pattern) => {
    expect(compilePattern(pattern, '')).toBeUndefined();
  },
);

it('knows no other flags', () => {
  expect(compilePattern('a', 'y')).toBeUndefined();
});
