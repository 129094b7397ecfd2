import type { Kommune } from '@formularwerk/assistant';
import type { Reader } from '../http/visit.ts';
import { reportPlace } from './reportPlace.ts';

interface FooterProps {
  readonly visit: Reader;
  readonly kommune?: Kommune | undefined;
}

export const Footer = ({ visit, kommune }: FooterProps) => {
  const { footer } = visit.texts;
  return (
    <footer className="portal-footer">
      <div className="portal-footer__inner">
        {kommune !== undefined && (
          <nav aria-label={footer.label}>
            <ul className="portal-footer__links">
              <FooterLink href={`/${kommune.id}/impressum`}>{footer.imprint}</FooterLink>
              <FooterLink href={`/${kommune.id}/datenschutz`}>{footer.privacy}</FooterLink>
              <FooterLink href={`/${kommune.id}/barrierefreiheit`}>{footer.accessibility}</FooterLink>
              <FooterLink href={`/${kommune.id}/barrierefreiheit#${reportPlace}`}>{footer.report}</FooterLink>
              <FooterLink href={`/verwaltung/${kommune.id}/eingang`}>{footer.staff}</FooterLink>
            </ul>
          </nav>
        )}
        <p className="portal-footer__product">Formularwerk</p>
      </div>
    </footer>
  );
};

const FooterLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <li>
    <a className="kern-link" href={href}>
      {children}
    </a>
  </li>
);
