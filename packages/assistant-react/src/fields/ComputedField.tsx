import type { FieldView } from '@formularwerk/form';
import { fieldId, hintId } from '../ids.ts';
import { Errors, Warnings } from '../parts/FieldWords.tsx';
import { useScreen } from '../screen.ts';
import { useWords } from './useWords.ts';

/** A value that the form works out; it changes while one types, and says so. */
export const ComputedField = ({ field }: { readonly field: FieldView }) => {
  const { texts } = useScreen();
  const words = useWords(field);
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
        aria-live="polite"
        aria-labelledby={labelId}
        tabIndex={-1}
      >
        {field.text === '' ? (
          <span className="kern-body kern-body--muted">{texts.notComputedYet}</span>
        ) : (
          field.text
        )}
      </output>
      {(words.hint !== '' || field.basis) && (
        <div className="kern-hint" id={hintId(field.path)}>
          {words.hint !== '' && <p className="fw-message">{words.hint}</p>}
          {field.basis && <p className="fw-message">{texts.legalBasis(field.basis)}</p>}
        </div>
      )}
      <Errors field={field} words={words} />
      <Warnings field={field} words={words} />
    </div>
  );
};
