import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../../node.ts';
import { styles } from '../typography.ts';
import { breakLines } from './breakLines.ts';
import { hyphenate } from './hyphenate.ts';
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

  test('parts a long German word of the form with a soft hyphen, and nothing that people wrote', () => {
    const german = { ...typesetter, hyphenate };
    const text = 'Die Unbedenklichkeitsbescheinigung';
    expect(breakLines(german, text, styles.label, 90)).toEqual([
      'Die Unbedenklich\u00AD',
      'keitsbescheinigung',
    ]);
    expect(breakLines(german, text, styles.body, 160)).toEqual(['Die ', 'Unbedenklichkeitsbescheinigung']);
    expect(breakLines(typesetter, text, styles.label, 90).join('')).toBe(text);
  });

  test('parts no address, number or short word', () => {
    for (const word of ['https://www.espelkamp.de/gewerbesteuer', 'Gebühr', 'Abs.', 'a1b2c3d4e5f6'])
      expect(hyphenate(word)).toEqual([word]);
    expect(hyphenate('(Außengastronomie),').join('|')).toBe('(Außen|gas|tronomie),');
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
