import type { Kommune } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import type { Reader } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import type { Texts } from '../texts/texts.ts';

export type ErrorKind =
  | 'badRequest'
  | 'notFound'
  | 'draftGone'
  | 'receiptGone'
  | 'statusGone'
  | 'method'
  | 'tooLarge'
  | 'failed'
  | 'busy';

interface ErrorPageProps {
  readonly visit: Reader;
  readonly kind: ErrorKind;
  readonly kommune?: Kommune | undefined;
  /** Where to begin again: the form's start page, or the portal's. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Another way on, to be tried first. */
  readonly more?: { readonly href: string; readonly label: string };
}

/** One sentence of what happened, one of what to do, one way on. */
export const ErrorPage = ({ visit, kind, kommune, back, more }: ErrorPageProps) => {
  const { title, sentence }: Texts['error'][ErrorKind] = visit.texts.error[kind];
  const way = back ?? {
    href: kommune === undefined ? '/' : `/${kommune.id}`,
    label: visit.texts.error.toStart,
  };
  return (
    <Document visit={visit} kommune={kommune} title={[`${visit.texts.error.prefix}: ${title}`]}>
      <h1 className="kern-heading-large">{title}</h1>
      <p className="kern-body kern-body--large portal-lead">{sentence}</p>
      {kind === 'draftGone' && visit.embedded !== undefined && (
        <p className="kern-body">
          {visit.texts.embedded.noCookies}{' '}
          <a className="kern-link" href={visit.embedded.own} target="_blank" rel="noopener">
            {visit.texts.embedded.own}
          </a>
        </p>
      )}
      <div className="portal-buttons">
        {more && <LinkButton href={more.href}>{more.label}</LinkButton>}
        <LinkButton look={more ? 'secondary' : 'primary'} href={way.href}>
          {way.label}
        </LinkButton>
      </div>
    </Document>
  );
};
