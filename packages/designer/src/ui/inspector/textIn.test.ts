import type { Text } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { foreignLanguages, withWords, wordsIn } from './textIn.ts';

describe('a text with other words', () => {
  it.each<[Text | undefined, string, string, Text | undefined]>([
    [undefined, 'de', 'Ja', 'Ja'],
    ['Nein', 'de', 'Ja', 'Ja'],
    ['Ja', 'en', 'Yes', { de: 'Ja', en: 'Yes' }],
    [{ de: 'Ja', en: 'Yes' }, 'de', 'Doch', { de: 'Doch', en: 'Yes' }],
    [{ de: 'Ja', en: 'Yes' }, 'en', '', 'Ja'],
    [{ de: 'Ja', en: 'Yes', tr: 'Evet' }, 'en', '', { de: 'Ja', tr: 'Evet' }],
    ['Ja', 'de', '', undefined],
  ])('%j, in %s "%s", is %j', (text, tag, words, after) => {
    expect(withWords(text, tag, words)).toEqual(after);
    expect(wordsIn(after, tag)).toBe(words);
  });

  it('should be there in the languages that are offered, and is in those that it has', () => {
    expect(foreignLanguages({ de: 'Ja', tr: 'Evet' }, ['de', 'en'])).toEqual(['en', 'tr']);
    expect(foreignLanguages('Ja')).toEqual([]);
  });
});
