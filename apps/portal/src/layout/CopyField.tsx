interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
}

/** A text to copy. The button works by script (see `copyButtons`) and is hidden as long as none runs. */
export const CopyField = ({ id, label, hint, value, copy, copied }: CopyFieldProps) => (
  <div className="kern-form-input portal-copy">
    <label className="kern-label" htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <p className="kern-hint" id={`${id}-hinweis`}>
        {hint}
      </p>
    )}
    <input
      className="kern-form-input__input"
      id={id}
      type="text"
      readOnly
      defaultValue={value}
      aria-describedby={hint === undefined ? undefined : `${id}-hinweis`}
    />
    <button type="button" hidden className="kern-btn kern-btn--secondary" data-copy={id} data-copied={copied}>
      <span className="kern-label">{copy}</span>
    </button>
    <p className="kern-body" role="status" />
  </div>
);
