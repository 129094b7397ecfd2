import { type ReactNode, useEffect, useRef } from 'react';
import type { Author, Kommune } from '../http/designerApi.ts';
import { Link } from '../routing/Link.tsx';
import { texts } from '../texts.ts';

interface PageProps {
  readonly title: string;
  readonly kommune?: Pick<Kommune, 'id' | 'name'> | undefined;
  readonly author?: Author;
  readonly onLogout?: () => void;
  /** Beside the heading: what one does here most. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page but the designer itself. The heading gets the focus, so that a new page is read out. */
export function Page({ title, kommune, author, onLogout, action, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, kommune?.name ?? 'Formularwerk'].join(' – ');
    heading.current?.focus({ preventScroll: true });
  }, [title, kommune?.name]);
  return (
    <>
      <a className="da-skip kern-link" href="#inhalt">
        {texts.skip}
      </a>
      <header className="da-header">
        <div className="da-header__inner">
          <Link
            className="da-brand"
            to={kommune === undefined ? { screen: 'kommunen' } : { screen: 'forms', kommune: kommune.id }}
          >
            <span className="da-brand__name">{kommune?.name ?? 'Formularwerk'}</span>
            <span className="da-brand__product">{texts.product}</span>
          </Link>
          {author && (
            <div className="da-account">
              <span>{texts.account.signedIn(author.name)}</span>
              <button type="button" className="da-account__logout" onClick={onLogout}>
                {texts.account.logout}
              </button>
            </div>
          )}
        </div>
      </header>
      <main className="da-main" id="inhalt">
        <div className="da-main__head">
          <h1 className="kern-heading-large" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {action}
        </div>
        {children}
      </main>
    </>
  );
}
