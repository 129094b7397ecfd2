import type { InputHTMLAttributes } from 'react';

interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'maxLength'
  > {
  /** Also the name under which it is sent. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly problem?: string | undefined;
  /** Read before the problem. */
  readonly errorPrefix: string;
}

/** A question of the portal itself: label, hint, what is wrong, control. */
export const TextField = ({ id, label, hint, value, problem, errorPrefix, ...input }: TextFieldProps) => {
  const described = [hint !== undefined && `${id}-hinweis`, problem !== undefined && `${id}-fehler`].filter(
    (one) => one !== false,
  );
  const wrong = problem === undefined ? '' : 'error';
  return (
    <div className={`kern-form-input${wrong && ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </div>
      )}
      {problem !== undefined && (
        <div className="kern-error" id={`${id}-fehler`}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <p className="kern-body fw-message">
            <span className="kern-sr-only">{errorPrefix}: </span>
            {problem}
          </p>
        </div>
      )}
      <input
        type="text"
        {...input}
        className={`kern-form-input__input${wrong && ' kern-form-input__input--error'}`}
        id={id}
        name={id}
        defaultValue={value}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={problem === undefined ? undefined : true}
        aria-required
      />
    </div>
  );
};
