import type { FieldView } from '@formularwerk/form';
import { fieldId } from '../ids.ts';
import { Errors, Hint, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import { useWords } from './useWords.ts';

/** A value that the form works out; it changes while one types. */
export const ComputedField = ({ field }: { readonly field: FieldView }) => {
  const { texts } = useScreen();
  const words = useWords(field, field.basis && texts.legalBasis(field.basis));
  if (field.internal) return null;
  const labelId = `${fieldId(field.path)}-label`;
  return (
    <div className="fw-computed">
      <span className="kern-label" id={labelId}>
        {field.label}
      </span>
      <output
        className="fw-computed__value"
        id={fieldId(field.path)}
        // Told once it is quiet, with all others of the page: `ComputedNews`.
        aria-live="off"
        aria-labelledby={labelId}
        aria-describedby={words.describedBy}
        tabIndex={-1}
      >
        {field.text === '' ? (
          <span className="kern-body kern-body--muted">{texts.notComputedYet}</span>
        ) : (
          field.text
        )}
      </output>
      <Hint field={field} words={words} />
      <Errors field={field} words={words} />
      <Warnings field={field} words={words} />
    </div>
  );
};
