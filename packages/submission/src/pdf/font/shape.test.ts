import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../../node.ts';
import type { FontFace } from './fontFace.ts';
import { fontRuns } from './fontRuns.ts';
import { shape } from './shape.ts';
import { subsetTrueType } from './subsetTrueType.ts';
import { tableView, trueTypeTables } from './trueType.ts';

let chain: readonly FontFace[];
let noto: FontFace;
beforeAll(async () => {
  chain = (await loadPdfAssets()).regular;
  if (!chain[0]) throw new Error('There is no font.');
  noto = chain[0];
});

const textOf = (text: string): string =>
  fontRuns(chain, text)
    .flatMap(({ face, text: part, missing }) =>
      missing ? [part] : shape(face, part).map((glyph) => glyph.text),
    )
    .join('')
    .replaceAll('\u200B', '')
    .normalize('NFC');

describe('shape', () => {
  test.each([
    'Thị Mitteilung Ngọc Otto',
    'A̋C̀ĈḾM̂N̂K̦Ş̂Ṭ̄C̨̆Z̧K͟H',
    'fi ffi fl',
    'a\u00A0b\u20114',
    'Maß\u00ADeinheit',
    'x\ty',
    '≤ ∞ ☒ 😀',
  ])('the texts of the glyphs are the text: %s', (text) => expect(textOf(text)).toBe(text));

  test('a letter keeps its own text, also after another letter was drawn with its glyph', () => {
    shape(noto, 'ị');
    expect(shape(noto, 'i').map(({ text }) => text)).toEqual(['i']);
  });

  test('a letter with a mark that no glyph of the font is, is put together as one', () => {
    const [letter, ...others] = shape(noto, 'C\u0300');
    expect(others).toEqual([]);
    expect([letter?.text, letter?.parts?.length]).toEqual(['C\u0300', 2]);
    const [base, mark] = letter?.parts ?? [];
    expect([base?.x, base?.y]).toEqual([0, 0]);
    expect(mark?.y).toBeGreaterThan(0);
  });

  test('whatever is typed comes back', () => {
    const letters = [...'abcäßŠĐịọəʔ\u0300\u0308\u0327 -–„“\u00A0€ΑЩ☒漢😀'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), (text) => {
        expect(textOf(text)).toBe(text.normalize('NFC'));
      }),
    );
  });
});

describe('fontRuns', () => {
  test('asks the fonts in order, grapheme by grapheme', () => {
    const runs = fontRuns(chain, 'a ≤ 漢');
    expect(runs.map(({ text, missing }) => [text, missing])).toEqual([
      ['a ', false],
      ['≤', false],
      [' ', false],
      ['漢', true],
    ]);
    expect(runs[1]?.face).toBe(chain[1]);
  });

  test('a mark that a font lacks takes its letter along', () => {
    expect(fontRuns(chain, 'x\u{1D165}y').map(({ text }) => text)).toEqual(['x\u{1D165}', 'y']);
  });
});

describe('subsetTrueType', () => {
  test('keeps glyph ids, the outlines asked for and the parts they are made of', () => {
    const glyph = shape(noto, 'Ä')[0]?.id ?? 0;
    const subset = trueTypeTables(subsetTrueType(noto.tables, [glyph]));
    const loca = tableView(subset, 'loca');
    const length = (id: number) => loca.getUint32(4 * id + 4) - loca.getUint32(4 * id);
    const filled = Array.from({ length: loca.byteLength / 4 - 1 }, (_, id) => id).filter(
      (id) => length(id) > 0,
    );
    expect(filled).toContain(glyph);
    expect(filled.length).toBeLessThanOrEqual(4);
    expect(subset.get('glyf')?.length).toBeLessThan(2000);
  });

  test('adds letters that are put together, each as wide as what it begins with', () => {
    const [letter] = shape(noto, 'C\u0300');
    const parts = letter?.parts ?? [];
    const subset = trueTypeTables(subsetTrueType(noto.tables, [noto.glyphCount], [parts]));
    const count = tableView(subset, 'maxp').getUint16(4);
    const hmtx = tableView(subset, 'hmtx');
    expect(count).toBe(noto.glyphCount + 1);
    expect(tableView(subset, 'hhea').getUint16(34)).toBe(count);
    expect(hmtx.byteLength).toBe(4 * count);
    expect(hmtx.getUint16(4 * noto.glyphCount) * noto.perThousand).toBeCloseTo(noto.width(letter?.id ?? 0));
    const loca = tableView(subset, 'loca');
    const length = (id: number) => loca.getUint32(4 * id + 4) - loca.getUint32(4 * id);
    for (const id of [noto.glyphCount, ...parts.map((part) => part.id)])
      expect(length(id)).toBeGreaterThan(0);
  });
});
