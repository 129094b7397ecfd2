import { languageCookie } from './http/cookies.ts';
import { isLanguage, type Language } from './texts/texts.ts';

/**
 * The language of a visit: the one just chosen (`?sprache=en`), else the one chosen before, else German. What the
 * browser prefers is not asked: the German text is the binding one.
 */
export const chooseLanguage = (url: URL, cookies: ReadonlyMap<string, string>): Language => {
  const chosen = url.searchParams.get('sprache');
  if (isLanguage(chosen)) return chosen;
  const remembered = cookies.get(languageCookie);
  return isLanguage(remembered) ? remembered : 'de';
};

/** Value of the button that saves a page and shows it again in another language. */
export const languageAction = (language: Language): string => `language:${language}`;

export const readLanguageAction = (action: unknown): Language | undefined => {
  if (typeof action !== 'string' || !action.startsWith('language:')) return undefined;
  const language = action.slice('language:'.length);
  return isLanguage(language) ? language : undefined;
};
