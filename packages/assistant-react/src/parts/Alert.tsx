import type { ReactNode, Ref } from 'react';
import { useTitleLevel } from './Headline.tsx';

export interface AlertProps {
  readonly kind: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  /** Heading level of the title; a plain bold line when absent. */
  readonly level?: 2 | 3;
  /** `alert` or `status` when it appears while somebody works; nothing when it was there from the start. */
  readonly role?: 'alert' | 'status';
  readonly id?: string;
  readonly boxRef?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** A box that says something important. It can be given the focus by script. */
export const Alert = ({ kind, title, level, role, id, boxRef, children }: AlertProps) => (
  <div
    className={`kern-alert kern-alert--${kind} fw-alert`}
    role={role}
    id={id}
    // What takes the focus needs something to be read: its name.
    {...(boxRef && { ref: boxRef, tabIndex: -1, role: role ?? 'group', 'aria-label': title })}
  >
    <div className="kern-alert__header">
      <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
      <Title level={level}>{title}</Title>
    </div>
    {children !== undefined && <div className="kern-alert__body">{children}</div>}
  </div>
);

const Title = ({ level, children }: { readonly level: 2 | 3 | undefined; readonly children: string }) => {
  // It stands above the page's title.
  const titleLevel = useTitleLevel();
  const Tag = level === undefined ? 'span' : (`h${Math.max(level, titleLevel)}` as 'h2');
  return <Tag className="kern-title">{children}</Tag>;
};
