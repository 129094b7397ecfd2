import type { PublishedForm } from '@formularwerk/assistant';
import {
  fillParameters,
  htmlLanguage,
  type RichText,
  resolveText,
  richText,
  type Text,
} from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';

export interface FormTexts {
  readonly plain: (text: Text) => string;
  readonly rich: (text: Text) => RichText;
  /** `de` where a page in another language has to show the German words. */
  readonly lang: (text: Text) => 'de' | undefined;
}

/** A form's own texts in the language of the visit, with the municipality's parameters filled in. */
export const formTexts = ({ backend, language }: Visit, published: PublishedForm): FormTexts => {
  const { definition, parameters } = published;
  const isGerman = htmlLanguage(language) === 'de';
  let fill: ReturnType<typeof fillParameters> | undefined;
  // Most texts have no placeholder: the form is compiled only for one that has.
  const lazily = (expression: string): string => {
    fill ??= fillParameters(definition, { today: backend.today(), parameters, language });
    return fill(expression);
  };
  return {
    plain: (text) => resolveText(text, language, lazily),
    rich: (text) => richText(text, language, lazily),
    lang: (text) =>
      !isGerman && (typeof text === 'string' || text[language] === undefined) ? 'de' : undefined,
  };
};
