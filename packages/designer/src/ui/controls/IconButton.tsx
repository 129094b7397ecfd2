import { type KeyboardEvent, type Ref, useState } from 'react';
import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, which is also shown beside it under the pointer and with the focus. */
  readonly label: string;
  /** What the little label says when the name is longer than needed for the eye. */
  readonly tip?: string;
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  /** Which edge of the button the little label keeps to, so that it stays in the pane. */
  readonly tipEdge?: 'start' | 'end';
  readonly pressed?: boolean;
  /** The keys that do the same, as `aria-keyshortcuts` writes them. */
  readonly shortcuts?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is only a drawing. Escape takes its little label away (WCAG 1.4.13). */
export function IconButton({
  icon,
  label,
  tip = label,
  onClick,
  disabled,
  tipEdge = 'end',
  pressed,
  shortcuts,
  buttonRef,
}: IconButtonProps) {
  const [isHushed, setHushed] = useState(false);
  const hush = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setHushed(true);
  };
  const unhush = (): void => setHushed(false);
  return (
    <button
      type="button"
      ref={buttonRef}
      className="fd-icon-button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcuts}
      onClick={disabled ? undefined : onClick}
      onKeyDown={hush}
      onBlur={unhush}
      onPointerLeave={unhush}
    >
      <Icon name={icon} />
      {!isHushed && (
        <span className={`fd-tip fd-tip--${tipEdge}`} aria-hidden="true">
          {tip}
        </span>
      )}
    </button>
  );
}
