import { type ReactNode, useState } from 'react';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** What stands beside the title while it is closed: how many, or in short what is inside. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  /** `plain`: a small one beneath a control. */
  readonly look?: 'part' | 'plain';
}

/** Something that one opens when one needs it. What is inside is drawn only then. */
export function Disclosure({ title, summary, children, startsOpen = false, look = 'part' }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      className={`fd-disclosure fd-disclosure--${look}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="fd-disclosure__title">
        <Icon name="chevronRight" />
        <span>{title}</span>
        {summary !== undefined && <span className="fd-disclosure__summary">{summary}</span>}
      </summary>
      {isOpen && <div className="fd-disclosure__body">{children}</div>}
    </details>
  );
}
