import { type ReactNode, useId } from 'react';
import { ErrorLine, errorId, type Words } from './ControlFrame.tsx';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Shown, but cannot be chosen now. */
  readonly disabled?: boolean;
}

export interface RadioGroupProps extends Words {
  readonly value: string;
  readonly options: readonly RadioOption[];
  readonly onSelect: (value: string) => void;
  /** `segments`: short words side by side, as one bar. */
  readonly look?: 'column' | 'segments';
}

/** One of a few, all of them seen at once. */
export function RadioGroup({
  label,
  labelHidden,
  hint,
  error,
  value,
  options,
  onSelect,
  look = 'column',
}: RadioGroupProps) {
  const id = useId();
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && errorId(id)]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={`kern-fieldset fd-control fd-radios fd-radios--${look}${error === undefined ? '' : ' kern-fieldset--error'}`}
      aria-describedby={describedBy || undefined}
    >
      <legend className={labelHidden ? 'kern-sr-only' : 'kern-label'}>{label}</legend>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="fd-radios__body">
        {options.map((option) => {
          const own = `${id}-${option.value}`;
          return (
            <div className="kern-form-check fd-check" key={option.value}>
              <input
                type="radio"
                className="kern-form-check__radio"
                id={own}
                name={id}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                aria-describedby={option.hint === undefined ? undefined : `${own}-hint`}
                onChange={() => onSelect(option.value)}
              />
              <label className="kern-label" htmlFor={own}>
                {option.label}
              </label>
              {option.hint !== undefined && (
                <div className="fd-check__hint" id={`${own}-hint`}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
      <ErrorLine id={errorId(id)} error={error} />
    </fieldset>
  );
}
