import type { Kommune } from '@formularwerk/assistant';
import type { Reader } from '../http/visit.ts';
import { reportPlace } from './reportPlace.ts';

interface EmbeddedFooterProps {
  readonly visit: Reader;
  readonly kommune?: Kommune | undefined;
  readonly own: string;
}

/**
 * What the law wants on every page, and the way out of the frame. All of it opens in a window of its own: the frame keeps
 * what somebody is filling in.
 */
export const EmbeddedFooter = ({ visit, kommune, own }: EmbeddedFooterProps) => {
  const { footer, embedded } = visit.texts;
  const base = kommune && `/${kommune.id}`;
  return (
    <footer className="portal-footer">
      <nav className="portal-footer__inner" aria-label={footer.label}>
        <ul className="portal-footer__links">
          {base !== undefined && (
            <>
              <OwnWindow visit={visit} href={`${base}/impressum`} text={footer.imprint} />
              <OwnWindow visit={visit} href={`${base}/datenschutz`} text={footer.privacy} />
              <OwnWindow visit={visit} href={`${base}/barrierefreiheit`} text={footer.accessibility} />
              <OwnWindow
                visit={visit}
                href={`${base}/barrierefreiheit#${reportPlace}`}
                text={footer.report}
              />
            </>
          )}
          <OwnWindow visit={visit} href={own} text={embedded.own} />
        </ul>
      </nav>
    </footer>
  );
};

interface OwnWindowProps {
  readonly visit: Reader;
  readonly href: string;
  readonly text: string;
}

export const OwnWindow = ({ visit, href, text }: OwnWindowProps) => (
  <li>
    <a className="kern-link" href={href} target="_blank" rel="noopener">
      {text}
      <span className="kern-sr-only"> {visit.texts.embedded.newWindow}</span>
    </a>
  </li>
);
