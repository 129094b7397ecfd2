import type { Reader } from '../http/visit.ts';
import { languageAction } from '../language.ts';
import { languages, textsIn } from '../texts/texts.ts';

interface LanguageSwitchProps {
  readonly visit: Reader;
  readonly keeps?: string | undefined;
}

/**
 * Links to the same page in another language. Where something may have been typed (`keeps` names the form), they are
 * buttons of that form, so that it is saved on the way. The first submit button of a form is the one that Enter
 * presses: a hidden „Weiter“ stands before ours, which come earlier in the document than the form's own.
 */
export const LanguageSwitch = ({ visit, keeps }: LanguageSwitchProps) => (
  <nav className="portal-languages" aria-label={visit.texts.language.label}>
    {keeps !== undefined && <button type="submit" form={keeps} name="_action" value="next" hidden />}
    <ul>
      {languages.map((language) => (
        <li key={language}>
          {language === visit.language ? (
            <span className="portal-languages__current" aria-current="true" lang={language}>
              {textsIn(language).language.name}
            </span>
          ) : keeps === undefined ? (
            <a
              className="kern-link"
              href={`?sprache=${language}`}
              lang={language}
              hrefLang={language}
              rel="nofollow"
            >
              {textsIn(language).language.name}
            </a>
          ) : (
            <button
              className="portal-languages__button"
              type="submit"
              form={keeps}
              name="_action"
              value={languageAction(language)}
              formNoValidate
              lang={language}
            >
              {textsIn(language).language.name}
            </button>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
