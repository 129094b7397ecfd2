import { htmlLanguage, type Text } from '@formularwerk/form';
import type { ReactNode } from 'react';
import { Disclosure } from '../controls/Disclosure.tsx';
import { TextAreaControl } from '../controls/TextAreaControl.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { useDesignerState } from '../designerContext.ts';
import { languageName } from './languages.ts';
import { useLevel } from './level.ts';
import { foreignLanguages, type WrittenText, withWords, wordsIn } from './textIn.ts';
import { texts } from './texts.ts';

export interface TextsControlProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly value: Text | undefined;
  /** Takes the text; gives the sentence that says why not. Undefined: there is none any more. */
  readonly onText: (text: WrittenText | undefined, continues: boolean) => string | undefined;
  /** The sentence for who empties a text that must be there. */
  readonly missing?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly rows?: number;
  /** The other languages are edited elsewhere. */
  readonly germanOnly?: boolean;
}

/** A text of the form: its German words, and from the second level on those of the other languages. */
export function TextsControl({
  label,
  labelHidden,
  hint,
  value,
  onText,
  missing,
  isLong,
  rows,
  germanOnly,
}: TextsControlProps) {
  const { isAdvanced } = useLevel();
  const offered = useDesignerState((state) => state.form.languages);
  const foreign = isAdvanced && !germanOnly && value !== undefined ? foreignLanguages(value, offered) : [];
  const lacking = foreign.filter((tag) => wordsIn(value, tag) === '').length;
  const control = (tag: string, name: string, isGerman: boolean) => {
    const props = {
      label: name,
      labelHidden: isGerman && (labelHidden ?? false),
      value: wordsIn(value, tag),
      lang: htmlLanguage(tag),
      onText: (words: string, continues: boolean) =>
        (isGerman && words.trim() === '' ? refusalOfEmpty(value, missing) : undefined) ??
        onText(withWords(value, tag, words), continues),
      ...(isGerman && hint !== undefined && { hint }),
    };
    return isLong ? (
      <TextAreaControl key={tag} {...props} {...(rows !== undefined && { rows })} />
    ) : (
      <TextControl key={tag} {...props} />
    );
  };
  const german = control('de', label, true);
  if (foreign.length === 0) return german;
  return (
    <div className="fd-texts">
      {german}
      <Disclosure
        title={texts.otherLanguages}
        look="plain"
        {...(lacking > 0 && { summary: texts.languageMissing(lacking) })}
      >
        {foreign.map((tag) => control(tag, `${label} (${languageName(tag)})`, false))}
      </Disclosure>
    </div>
  );
}

/** German words can go only where they may be missing, and never from under their translations. */
const refusalOfEmpty = (value: Text | undefined, missing: string | undefined): string | undefined =>
  missing ?? (foreignLanguages(value).length > 0 ? texts.translated : undefined);
