import type { FieldView } from '@formularwerk/form';
import type { ReactNode } from 'react';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import type { Words } from './useWords.ts';

interface FieldsetProps {
  readonly field: FieldView;
  readonly words: Words;
  readonly children: ReactNode;
}

/** Boxes or buttons that answer one question together. */
export const Fieldset = ({ field, words, children }: FieldsetProps) => (
  <fieldset
    className={`kern-fieldset${words.isWrong ? ' kern-fieldset--error' : ''}`}
    aria-describedby={words.describedBy}
  >
    <legend className="kern-label">
      <LabelText field={field} />
    </legend>
    <Hint field={field} words={words} />
    <Errors field={field} words={words} />
    <div className="kern-fieldset__body">{children}</div>
    <Warnings field={field} words={words} />
  </fieldset>
);
