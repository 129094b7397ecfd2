import type { FieldView } from '@formularwerk/form';
import type { InputHTMLAttributes } from 'react';
import { fieldId, unitId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useAutoComplete } from './useAutoComplete.ts';
import { useWords } from './useWords.ts';

export interface TextInputProps {
  readonly field: FieldView;
  /** What the type has to say about how to write it. */
  readonly hint?: string;
  /** Written after the control: `m`, `€`. */
  readonly unit?: string | undefined;
  readonly className?: string;
  readonly input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'autoComplete'
  >;
}

/** One line of text in a native control; all one-line types are made of it. */
export const TextInput = ({ field, hint, unit, className = '', input }: TextInputProps) => {
  const words = useWords(field, hint, unit);
  const autoComplete = useAutoComplete(field, input?.autoComplete);
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={fieldId(field.path)}>
        <LabelText field={field} />
      </label>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <div className="kern-input-group fw-input">
        <input
          type="text"
          {...input}
          name={field.path}
          id={fieldId(field.path)}
          className={`kern-form-input__input ${className}${words.isWrong ? ' kern-form-input__input--error' : ''}`}
          autoComplete={autoComplete}
          defaultValue={textOf(field)}
          aria-describedby={words.describedBy}
          aria-invalid={words.isWrong || undefined}
          aria-required={field.required || undefined}
        />
        {unit && (
          <span className="kern-input-group-text" id={unitId(field.path)}>
            {unit}
          </span>
        )}
      </div>
      <Warnings field={field} words={words} />
    </div>
  );
};

/** What stands in the control. */
export const textOf = ({ entry }: FieldView): string =>
  typeof entry === 'string' ? entry : (entry?.[0] ?? '');
