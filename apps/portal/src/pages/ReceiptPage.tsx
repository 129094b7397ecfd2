import type { MailStatus, PublishedForm, SubmissionState } from '@formularwerk/assistant';
import { EvidenceToCome, LinkButton } from '@formularwerk/assistant-react';
import type { EvidenceState } from '@formularwerk/form';
import { documentsPlace } from '../client/places.ts';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { DocumentLinks } from '../layout/DocumentLinks.tsx';
import { Facts } from '../layout/Facts.tsx';
import { WhatHappensNext } from '../layout/WhatHappensNext.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { formTexts } from '../texts/formTexts.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface ReceiptPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly submission: SubmissionState;
  /** The documents that are asked for; undefined while the answers cannot be read yet. */
  readonly evidence?: EvidenceState | undefined;
  /** The receipt by mail; undefined where nobody gave an address. */
  readonly mail: MailStatus | undefined;
  /** The draft that it was, of which the browser may still keep a copy. */
  readonly draft?: string | undefined;
}

/** The receipt: reference, what happens next, documents. */
export const ReceiptPage = (props: ReceiptPageProps) => {
  const { published, submission, evidence, mail, draft } = props;
  const visit = inFormLanguage(props.visit, published);
  const { definition, kommune, muster } = published;
  const texts = visit.texts.receipt;
  const say = formTexts(visit, published);
  const building = submission.state === 'received' && !submission.documents.includes('pdf');
  return (
    <Document
      visit={visit}
      kommune={kommune}
      title={[texts.title, say.plain(definition.title)]}
      muster={muster}
      interactive={building || draft !== undefined}
    >
      <div className="portal-receipt" data-forget={draft}>
        <h1 className="kern-heading-large">{texts.title}</h1>
        <Facts
          facts={[
            { name: texts.reference, value: submission.reference, large: true },
            { name: texts.receivedBy, value: kommune.name },
            {
              name: texts.receivedAt,
              value: (
                <time dateTime={submission.receivedAt}>
                  {formatMoment(submission.receivedAt, visit.language)}
                </time>
              ),
            },
          ]}
        />
      </div>
      <section className="portal-slot" aria-labelledby="unterlagen">
        <h2 className="kern-heading-medium" id="unterlagen">
          {texts.documents}
        </h2>
        {/* A page that loads itself again takes people's place in it away (WCAG 2.2.1): a script looks instead (see
            `awaitDocuments`), and without one there is a link. */}
        <div role="status" id={documentsPlace} {...(building && { 'data-building': '' })}>
          <DocumentLinks visit={visit} base={visit.url.pathname} documents={submission.documents} />
          {building && <p className="kern-body">{texts.building}</p>}
          {evidence && <EvidenceToCome evidence={evidence} language={visit.language} />}
        </div>
        {building && (
          <noscript>
            <p>
              <a className="kern-link" href={visit.url.pathname}>
                {texts.reload}
              </a>
            </p>
          </noscript>
        )}
        {submission.state === 'failed' && <p className="kern-body">{texts.failed}</p>}
        <p className="kern-body">{texts.keep}</p>
        <p className="kern-body">{mail === undefined ? texts.mail.none : texts.mail[mail.state](mail.to)}</p>
      </section>
      <WhatHappensNext visit={visit} published={published} />
      <div className="portal-buttons">
        <LinkButton look="secondary" href={`/${kommune.id}`}>
          {texts.toServices}
        </LinkButton>
      </div>
    </Document>
  );
};
