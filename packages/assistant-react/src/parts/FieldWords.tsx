import type { FieldView } from '@formularwerk/form';
import type { Words } from '../fields/useWords.ts';
import { errorId, hintId, warningId } from '../ids.ts';
import { useScreen } from '../screen.ts';

/** A field's label with the mark of an optional one. */
export const LabelText = ({ field }: { readonly field: FieldView }) => {
  const { texts } = useScreen();
  // Authors who wrote the mark themselves shall not have it twice.
  const marked = field.required || field.label.endsWith(texts.optional);
  return (
    <>
      {field.label}
      {!marked && <span className="kern-label__optional"> {texts.optional}</span>}
    </>
  );
};

export const Hint = ({ field, words }: { readonly field: FieldView; readonly words: Words }) =>
  words.hints.length === 0 ? null : (
    <div className="kern-hint" id={hintId(field.path)}>
      {words.hints.map((hint) => (
        <p key={hint} className="fw-message">
          {hint}
        </p>
      ))}
    </div>
  );

/** What is wrong, above the control, where one reads it before one gets there. */
export const Errors = ({ field, words }: { readonly field: FieldView; readonly words: Words }) => {
  const { texts } = useScreen();
  return words.errors.length === 0 ? null : (
    <div className="kern-error" id={errorId(field.path)}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <div className="kern-body">
        {words.errors.map((error) => (
          <p key={error} className="fw-message">
            <span className="kern-sr-only">{texts.error}: </span>
            {error}
          </p>
        ))}
      </div>
    </div>
  );
};

/** What should be known but does not block. Read out when it appears, if the field can have any. */
export const Warnings = ({ field, words }: { readonly field: FieldView; readonly words: Words }) => {
  const mayWarn = 'checks' in field.definition && (field.definition.checks ?? []).length > 0;
  if (!mayWarn) return null;
  return (
    <div className="fw-warnings" id={warningId(field.path)} aria-live="polite">
      {words.warnings.map((warning) => (
        <p key={warning} className="fw-warning kern-body">
          <span className="kern-icon kern-icon--warning" aria-hidden="true" />
          <span>{warning}</span>
        </p>
      ))}
    </div>
  );
};
