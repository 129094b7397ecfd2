import { expect, it } from 'vitest';
import { closest } from './suggest.ts';

const names = ['zweck', 'alkohol', 'restbreiteGehweg', 'von', 'bis', 'ja'];

it.each([
  ['zwek', 'zweck'],
  ['Zweck', 'zweck'],
  ['zwekc', 'zweck'],
  ['alkohl', 'alkohol'],
  ['restbreitegeweg', 'restbreiteGehweg'],
  ['vom', 'von'],
  ['hund', undefined],
  ['x', undefined],
])('for %s suggests %s', (word, expected) => {
  expect(closest(word, names)).toBe(expected);
});
