import type { PublishedForm } from '@formularwerk/assistant';
import { fillParameters, type RichText, resolveText, richText, type Text } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';

export interface FormTexts {
  readonly plain: (text: Text) => string;
  readonly rich: (text: Text) => RichText;
}

/** A form's own texts in the language of the visit, with the municipality's parameters filled in. */
export const formTexts = ({ backend, language }: Visit, published: PublishedForm): FormTexts => {
  const { definition, parameters } = published;
  let fill: ReturnType<typeof fillParameters> | undefined;
  // Most texts have no placeholder: the form is compiled only for one that has.
  const lazily = (expression: string): string => {
    fill ??= fillParameters(definition, { today: backend.today(), parameters, language });
    return fill(expression);
  };
  return {
    plain: (text) => resolveText(text, language, lazily),
    rich: (text) => richText(text, language, lazily),
  };
};
