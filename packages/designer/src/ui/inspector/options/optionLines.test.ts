import { describe, expect, it } from 'vitest';
import { optionLines } from './optionLines.ts';

describe('a pasted list', () => {
  it.each<[string, readonly string[]]>([
    ['Tische\nStühle', ['Tische', 'Stühle']],
    ['Tische\r\n\r\n  Stühle  \r\n', ['Tische', 'Stühle']],
    ['• Tische\n- Stühle\n– Schirme\n☐ Heizpilze', ['Tische', 'Stühle', 'Schirme', 'Heizpilze']],
    ['\uF0B7\tTische\n\uF0B7\tStühle', ['Tische', 'Stühle']],
    ['1. Tische\n2) Stühle\na) Schirme\n(b) Bänke', ['Tische', 'Stühle', 'Schirme', 'Bänke']],
    ['Tische\nTische', ['Tische']],
    ['3 bis 5 Tage\n14-tägig\nz. B. Musik', ['3 bis 5 Tage', '14-tägig', 'z. B. Musik']],
    ['1. Quartal\n2. Quartal', ['1. Quartal', '2. Quartal']],
    ['   \n\n', []],
  ])('%j becomes %j', (text, lines) => {
    expect(optionLines(text)).toEqual(lines);
  });
});
