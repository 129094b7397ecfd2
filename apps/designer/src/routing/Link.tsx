import type { MouseEvent, ReactNode } from 'react';
import { type Route, writeRoute } from './route.ts';
import { navigate } from './useRoute.ts';

interface LinkProps {
  readonly to: Exclude<Route, { readonly screen: 'unknown' }>;
  readonly children: ReactNode;
  readonly className?: string;
  /** What is read out, when the words on it are not enough; begins with them (WCAG 2.5.3). */
  readonly label?: string;
}

/** A link to another screen of the designer; in a new tab it opens as any link does. */
export const Link = ({ to, children, className = 'kern-link', label }: LinkProps) => (
  <a
    className={className}
    href={writeRoute(to)}
    aria-label={label}
    onClick={(event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      navigate(to);
    }}
  >
    {children}
  </a>
);

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
