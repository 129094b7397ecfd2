import { htmlLanguage } from '@formularwerk/form';
import type { Reader } from '../http/visit.ts';
import { languageAction } from '../language.ts';
import { type Language, portalLanguages, textsIn } from '../texts/texts.ts';

interface LanguageSwitchProps {
  readonly visit: Reader;
  readonly keeps?: string | undefined;
}

/**
 * Links to the same page in another language. Where something may have been typed (`keeps` names the form), they are
 * buttons of that form, so that it is saved on the way. The first submit button of a form is the one that Enter
 * presses: a hidden „Weiter“ stands before ours, which come earlier in the document than the form's own.
 */
export const LanguageSwitch = ({ visit, keeps }: LanguageSwitchProps) => {
  const { offered = portalLanguages, language, texts } = visit;
  if (offered.length < 2) return null;
  // A page of the portal in a form's „Einfache Sprache“ is the German one.
  const current = offered.includes(language) ? language : 'de';
  return (
    <nav className="portal-languages" aria-label={texts.language.label}>
      {keeps !== undefined && <button type="submit" form={keeps} name="_action" value="next" hidden />}
      <ul>
        {offered.map((one) => (
          <li key={one}>
            {one === current ? (
              <span className="portal-languages__current" aria-current="true" lang={htmlLanguage(one)}>
                {textsIn(one).language.name}
              </span>
            ) : (
              <Choice language={one} keeps={keeps} url={visit.url} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface ChoiceProps {
  readonly language: Language;
  readonly keeps: string | undefined;
  readonly url: URL | undefined;
}

const Choice = ({ language, keeps, url }: ChoiceProps) => {
  const { name } = textsIn(language).language;
  const lang = htmlLanguage(language);
  return keeps === undefined ? (
    <a className="kern-link" href={queryIn(language, url)} lang={lang} hrefLang={lang} rel="nofollow">
      {name}
    </a>
  ) : (
    <button
      className="portal-languages__button"
      type="submit"
      form={keeps}
      name="_action"
      value={languageAction(language)}
      formNoValidate
      lang={lang}
    >
      {name}
    </button>
  );
};

/** The same page with all that its address asks for, a filter say. */
function queryIn(language: Language, url: URL | undefined): string {
  const query = new URLSearchParams(url?.search);
  query.set('sprache', language);
  return `?${query}`;
}
