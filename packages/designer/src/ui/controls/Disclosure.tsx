import { type ReactNode, useState } from 'react';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** What stands beside the title while it is closed: how many, or in short what is inside. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
}

/** Something that one opens when one needs it. What is inside is drawn only then. */
export function Disclosure({ title, summary, children, startsOpen = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className="fd-disclosure" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="fd-disclosure__title">
        <Icon name="chevronRight" />
        <span>{title}</span>
        {summary !== undefined && <span className="fd-disclosure__summary">{summary}</span>}
      </summary>
      {isOpen && <div className="fd-disclosure__body">{children}</div>}
    </details>
  );
}
