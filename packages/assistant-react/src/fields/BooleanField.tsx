import type { FieldView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import { Errors, Hint, LabelText, Warnings } from '../parts/FieldWords.tsx';
import { useWords } from './useWords.ts';

/** A single box. */
export const BooleanField = ({ field }: { readonly field: FieldView }) => {
  const words = useWords(field);
  return (
    <div className={`fw-box${words.isWrong ? ' fw-box--error' : ''}`}>
      <Errors field={field} words={words} />
      <div className="kern-form-check">
        <input
          type="checkbox"
          name={field.path}
          id={fieldId(field.path)}
          value="on"
          className={`kern-form-check__checkbox${words.isWrong ? ' kern-form-check__checkbox--error' : ''}`}
          defaultChecked={field.entry === 'on' || field.entry === 'true'}
          aria-describedby={words.describedBy}
          aria-invalid={words.isWrong || undefined}
          aria-required={field.required || undefined}
        />
        <label className="kern-label" htmlFor={fieldId(field.path)}>
          <LabelText field={field} />
        </label>
      </div>
      <Hint field={field} words={words} />
      <Warnings field={field} words={words} />
    </div>
  );
};
