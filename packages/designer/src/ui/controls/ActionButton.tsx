import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icons.tsx';

export interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  readonly icon?: IconName;
  /** What is read out when the words on it are not enough; begins with them (WCAG 2.5.3). */
  readonly label?: string;
  /** Cannot be pressed now; it stays in the tab order and says so. */
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words on it, as tall as the designer's other controls. */
export const ActionButton = ({
  children,
  onClick,
  look = 'secondary',
  icon,
  label,
  disabled,
  describedBy,
  buttonRef,
}: ActionButtonProps) => (
  <button
    type="button"
    ref={buttonRef}
    className={`kern-btn kern-btn--${look === 'danger' ? 'secondary' : look} fd-button${look === 'danger' ? ' fd-button--danger' : ''}`}
    aria-label={label}
    aria-describedby={describedBy}
    aria-disabled={disabled || undefined}
    onClick={disabled ? undefined : onClick}
  >
    {icon && <Icon name={icon} />}
    <span className="kern-label">{children}</span>
  </button>
);
