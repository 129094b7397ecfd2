import type { ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'tertiary';

export interface ButtonProps {
  readonly look?: Look;
  readonly children: ReactNode;
  /** Value of the control `_action`; without it the button is for scripts only. */
  readonly action?: string;
  /** What is read out, when the words on it are not enough; begins with them (WCAG 2.5.3). */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
}

/** A button that sends the page's form, or calls a function. */
export const Button = ({ look = 'secondary', children, action, label, disabled, onClick }: ButtonProps) => (
  <button
    className={`kern-btn kern-btn--${look}`}
    type={action === undefined ? 'button' : 'submit'}
    {...(action !== undefined && { name: '_action', value: action })}
    {...(label !== undefined && { 'aria-label': label })}
    aria-disabled={disabled ? true : undefined}
    onClick={onClick}
  >
    <span className="kern-label">{children}</span>
  </button>
);

export interface LinkButtonProps {
  readonly look?: Look;
  readonly href: string;
  readonly children: ReactNode;
  readonly download?: boolean;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({ look = 'primary', href, children, download }: LinkButtonProps) => (
  <a className={`kern-btn kern-btn--${look}`} href={href} download={download}>
    <span className="kern-label">{children}</span>
  </a>
);
