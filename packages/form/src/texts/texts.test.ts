import { describe, expect, it } from 'vitest';
import { forbiddenCharacter, normalizeText } from './cleanText.ts';
import { formatNumber } from './formatNumber.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { placeholders, resolveText, richText, textIn } from './resolveText.ts';
import { plainText } from './richText.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('parseMarkdown', () => {
  it('leaves a sum with two stars as it is', () => {
    expect(parseMarkdown('Rechnen Sie a*b und 5 * 3.')).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Rechnen Sie a*b und 5 * 3.' }] },
    ]);
  });

  it('reads paragraphs, lists, emphasis and links', () => {
    expect(
      parseMarkdown('Bitte *bald* oder **sofort**.\n\n- eins\n- [zwei](https://a.example)\n\n1. erst'),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          text('Bitte '),
          { kind: 'emphasis', content: [text('bald')] },
          text(' oder '),
          { kind: 'strong', content: [text('sofort')] },
          text('.'),
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[text('eins')], [{ kind: 'link', href: 'https://a.example', content: [text('zwei')] }]],
      },
      { kind: 'list', ordered: true, items: [[text('erst')]] },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](https://a.example/b.png)',
    '[x](data:text/html,y)',
  ])('makes no markup and no link of %s', (markdown) => {
    expect(JSON.stringify(parseMarkdown(markdown))).not.toMatch(/"href":"(?!https:)/);
    expect(plainText(parseMarkdown(markdown))).not.toBe('');
  });
});

describe('a text in a language', () => {
  const all = { de: 'Deutsch', en: 'English', 'de-simple': 'Leicht', fr: 'Français' };
  const few = { de: 'Deutsch', en: 'English' };

  it.each([
    ['de', all, 'Deutsch'],
    ['en', all, 'English'],
    ['de-simple', all, 'Leicht'],
    ['fr', all, 'Français'],
    ['de-simple', few, 'Deutsch'],
    ['de-AT', few, 'Deutsch'],
    ['en-GB', few, 'English'],
    ['en-GB-oxendict', few, 'English'],
    ['fr-CA', few, 'Deutsch'],
    ['en', { de: 'Deutsch' }, 'Deutsch'],
    ['en', 'Deutsch', 'Deutsch'],
    ['', few, 'Deutsch'],
    ['constructor', few, 'Deutsch'],
    ['-', few, 'Deutsch'],
  ])('%s of %j is %s', (language, words, expected) => {
    expect(textIn(words, language)).toBe(expected);
  });
});

describe('placeholders', () => {
  it('are filled in after Markdown was parsed, so that an answer never becomes markup', () => {
    expect(richText('Hallo {{name}}', 'de', () => '**x** [y](https://z.example)')).toEqual([
      { kind: 'paragraph', content: [text('Hallo **x** [y](https://z.example)')] },
    ]);
  });

  it('are found with where they stand', () => {
    expect(placeholders('a {{ b }} {{c}}')).toEqual([
      { expression: 'b', at: 5 },
      { expression: 'c', at: 12 },
    ]);
  });
});

describe('the language of a text', () => {
  it('is German where there is no translation', () => {
    expect(resolveText({ de: 'Ja', en: 'Yes' }, 'en')).toBe('Yes');
    expect(resolveText({ de: 'Ja', en: 'Yes' }, 'en-GB')).toBe('Yes');
    expect(resolveText({ de: 'Ja' }, 'fr')).toBe('Ja');
    expect(resolveText('Ja', 'en')).toBe('Ja');
  });
});

it.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1.000'],
  ['-1234567.5', '-1.234.567,5'],
])('formatNumber groups %s as %s', (canonical, german) => {
  expect(formatNumber(canonical, 'de')).toBe(german);
});

it('names the first forbidden character and its place', () => {
  expect(forbiddenCharacter('😀a\u0000', false)).toEqual({ character: 'U+0000', position: 3 });
  expect(forbiddenCharacter('eins\nzwei', true)).toEqual({ character: 'U+000A', position: 5 });
  expect(forbiddenCharacter('eins\r\nzwei\t', false)).toBeUndefined();
});

it('keeps text in NFC with LF', () => {
  expect(normalizeText(' u\u0308\r\nb ')).toBe('ü\nb');
});
