import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../../node.ts';
import { styles } from '../typography.ts';
import { breakLines } from './breakLines.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = createTypesetter(await loadPdfAssets());
});

const lines = (text: string, width: number) => breakLines(typesetter, text, styles.body, width);

describe('breakLines', () => {
  test('breaks at spaces and keeps them', () => {
    expect(lines('Breslauer Straße vor dem Eingang', 70)).toEqual([
      'Breslauer ',
      'Straße vor ',
      'dem Eingang',
    ]);
  });

  test('breaks a word that is wider than the line between letters, marks staying with theirs', () => {
    for (const line of lines('C̀'.repeat(40), 60)) expect(line).toMatch(/^(C̀)+$/);
  });

  test('a paragraph without text is one empty line', () => {
    expect(lines('', 100)).toEqual(['']);
  });

  test('loses nothing and keeps to the width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ß-C̀\u00A0\u00ADŠ\t😀漢'), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (paragraph, width) => {
        const broken = lines(paragraph, width);
        expect(broken.join('')).toBe(paragraph);
        for (const line of broken)
          expect(typesetter.measure(line.trimEnd(), styles.body)).toBeLessThanOrEqual(width + 5);
      }),
    );
  });
});
