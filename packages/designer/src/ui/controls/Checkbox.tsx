import { type ReactNode, useId } from 'react';

export interface CheckboxProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box: something holds or doesn't. */
export function Checkbox({ label, labelHidden, hint, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="kern-form-check fd-check">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className={labelHidden ? 'kern-sr-only' : 'kern-label'} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="fd-check__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
