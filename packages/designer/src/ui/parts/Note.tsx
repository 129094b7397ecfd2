import type { ReactNode } from 'react';
import { Icon, type IconName } from '../controls/icons.tsx';

const ICONS = {
  info: 'hint',
  success: 'check',
  warning: 'problem',
  danger: 'problem',
} as const satisfies Record<string, IconName>;

export interface NoteProps {
  readonly kind: keyof typeof ICONS;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A quiet box beside the work: one sentence, and what can be done about it. */
export const Note = ({ kind, title, children }: NoteProps) => (
  <div className={`fd-note fd-note--${kind}`}>
    <Icon name={ICONS[kind]} />
    <div className="fd-note__words">
      <p className="fd-note__title">{title}</p>
      {children}
    </div>
  </div>
);
