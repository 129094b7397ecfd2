import type { ReactNode } from 'react';

interface CardProps {
  readonly href: string;
  readonly title: string;
  /** Of the title, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly mark?: string | undefined;
  readonly children?: ReactNode;
}

/** An entry of a list of things to choose from; its whole area leads on. */
export const Card = ({ href, title, lang, mark, children }: CardProps) => (
  <li className="kern-card kern-card--interactive portal-card">
    <div className="kern-card__container">
      <h3 className="kern-title">
        <a className="kern-link kern-link--stretched" href={href} lang={lang}>
          {title}
        </a>
      </h3>
      {children}
      {mark !== undefined && (
        <span className="kern-badge kern-badge--warning kern-badge--small">
          <span className="kern-label">{mark}</span>
        </span>
      )}
    </div>
  </li>
);
