import type { FieldView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import { Errors, Hint, Warnings } from '../parts/FieldWords.tsx';
import { Fields } from './Fields.tsx';
import { useWords } from './useWords.ts';

/** Questions that belong together, such as an address. */
export const GroupField = ({ field }: { readonly field: FieldView }) => {
  const words = useWords(field);
  return (
    <fieldset
      className={`kern-fieldset fw-group${words.isWrong ? ' kern-fieldset--error' : ''}`}
      id={fieldId(field.path)}
      tabIndex={-1}
      aria-describedby={words.describedBy}
    >
      <legend className="kern-label kern-label--large">{field.label}</legend>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <div className="kern-fieldset__body">
        <Fields fields={field.fields ?? []} />
      </div>
      <Warnings field={field} words={words} />
    </fieldset>
  );
};
