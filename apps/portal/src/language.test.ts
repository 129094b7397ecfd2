import { expect, test } from 'vitest';
import { languageCookie } from './http/cookies.ts';
import { chooseLanguage, languageAction, readLanguageAction } from './language.ts';

test.each([
  ['', undefined, 'de'],
  ['?sprache=en', undefined, 'en'],
  ['?sprache=en', 'de', 'en'],
  ['', 'en', 'en'],
  ['?sprache=xx', 'en', 'en'],
  ['?sprache=__proto__', 'toString', 'de'],
])('query %s and cookie %s give %s', (query, cookie, language) => {
  const cookies = new Map(cookie === undefined ? [] : [[languageCookie, cookie]]);
  expect(chooseLanguage(new URL(`https://stadt.example/${query}`), cookies)).toBe(language);
});

test('the button that changes the language is told from the others', () => {
  expect(readLanguageAction(languageAction('en'))).toBe('en');
  for (const other of ['next', 'language:fr', null, undefined])
    expect(readLanguageAction(other)).toBeUndefined();
});
