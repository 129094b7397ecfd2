import type { DocumentKind } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';

interface DocumentLinksProps {
  readonly visit: Visit;
  /** Address of the submission; a document's is one segment below. */
  readonly base: string;
  readonly documents: readonly DocumentKind[];
}

/** The PDF as the thing to take, the data for those who want to process them. */
export const DocumentLinks = ({ visit, base, documents }: DocumentLinksProps) => {
  const texts = visit.texts.receipt;
  const data = documents.filter((kind) => kind !== 'pdf');
  return (
    <>
      {documents.includes('pdf') && (
        <p>
          <LinkButton href={`${base}/pdf`} download>
            {texts.pdf}
          </LinkButton>
        </p>
      )}
      {data.length > 0 && (
        <ul className="kern-list kern-list--horizontal">
          {data.map((kind) => (
            <li key={kind}>
              <a className="kern-link" href={`${base}/${kind}`} download="">
                {texts[kind]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
