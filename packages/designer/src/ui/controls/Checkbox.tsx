import { type ReactNode, useId } from 'react';

export interface CheckboxProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A box: something holds or doesn't. */
export const Checkbox = (props: CheckboxProps) => <Check {...props} />;

/** A switch: something is on or off, at once. */
export const Switch = (props: CheckboxProps) => <Check {...props} isSwitch />;

function Check({
  label,
  labelHidden,
  hint,
  checked,
  onChange,
  disabled,
  isSwitch,
}: CheckboxProps & { readonly isSwitch?: boolean }) {
  const id = useId();
  return (
    <div className={`kern-form-check fd-check${isSwitch ? ' fd-switch' : ''}`}>
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        className={isSwitch ? 'fd-switch__box' : 'kern-form-check__checkbox'}
        id={id}
        checked={checked}
        disabled={disabled}
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
