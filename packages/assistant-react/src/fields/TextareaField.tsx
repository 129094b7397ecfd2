import type { FieldView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { textOf } from './TextInput.tsx';
import { useAutoComplete } from './useAutoComplete.ts';
import { useWords } from './useWords.ts';

/** Several lines of text. */
export const TextareaField = ({ field }: { readonly field: FieldView }) => {
  const words = useWords(field);
  return (
    <div className={`kern-form-input${words.isWrong ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={fieldId(field.path)}>
        <LabelText field={field} />
      </label>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <textarea
        name={field.path}
        id={fieldId(field.path)}
        className={`kern-form-input__input${words.isWrong ? ' kern-form-input__input--error' : ''}`}
        rows={5}
        autoComplete={useAutoComplete(field)}
        defaultValue={textOf(field)}
        aria-describedby={words.describedBy}
        aria-invalid={words.isWrong || undefined}
        aria-required={field.required || undefined}
      />
      <Warnings field={field} words={words} />
    </div>
  );
};
