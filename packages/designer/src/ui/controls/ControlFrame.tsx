import type { ReactNode } from 'react';
import { controlTexts } from './texts.ts';

export interface Words {
  readonly label: string;
  /** Keeps the label for screen readers only, where a heading of the column says it already. */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface ControlFrameProps extends Words {
  readonly id: string;
  readonly children: ReactNode;
}

/** Label, hint and what is wrong around one control. */
export const ControlFrame = ({ id, label, labelHidden, hint, error, children }: ControlFrameProps) => (
  <div className={`kern-form-input fd-control${error === undefined ? '' : ' kern-form-input--error'}`}>
    <label className={labelHidden ? 'kern-sr-only' : 'kern-label'} htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <div className="kern-hint" id={hintId(id)}>
        {hint}
      </div>
    )}
    {children}
    <ErrorLine id={errorId(id)} error={error} />
  </div>
);

/** What is wrong; read out when it appears. */
export const ErrorLine = ({ id, error }: { readonly id: string; readonly error: string | undefined }) => (
  <div className="fd-error" id={id} aria-live="polite">
    {error !== undefined && (
      <p className="kern-error">
        <span className="kern-sr-only">{controlTexts.error}: </span>
        <span className="kern-body">{error}</span>
      </p>
    )}
  </div>
);

const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

/** The attributes by which a control says what stands around it. */
export const described = (id: string, { hint, error }: Words, ...more: readonly (string | false)[]) => ({
  id,
  'aria-describedby':
    [hint !== undefined && hintId(id), error !== undefined && errorId(id), ...more]
      .filter(Boolean)
      .join(' ') || undefined,
  'aria-invalid': error === undefined ? undefined : (true as const),
});
