import type { PublishedForm, SubmissionStatus } from '@formularwerk/assistant';
import { LinkButton, RichTextView } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { formTexts } from '../texts/formTexts.ts';
import { inFormLanguage } from '../texts/inFormLanguage.ts';

interface StatusPageProps {
  readonly visit: Visit;
  readonly published: PublishedForm;
  readonly status: SubmissionStatus;
  /** The receipt with its documents, where this browser has the key to it. */
  readonly receipt: string | undefined;
}

/** What the link in the receipt's mail leads to. Nobody has checked the address: nothing of the answers is here. */
export const StatusPage = ({ visit: asked, published, status, receipt }: StatusPageProps) => {
  const visit = inFormLanguage(asked, published);
  const { definition, kommune, muster } = published;
  const { status: texts, receipt: more } = visit.texts;
  const say = formTexts(visit, published);
  const title = say.plain(definition.title);
  return (
    <Document visit={visit} kommune={kommune} title={[texts.title, title]} muster={muster}>
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body kern-body--large portal-lead">{title}</p>
      <div className="portal-receipt">
        <dl className="portal-receipt__facts">
          <div>
            <dt className="kern-label">{more.state}</dt>
            <dd className="portal-receipt__reference">{texts.received}</dd>
          </div>
          <div>
            <dt className="kern-label">{more.reference}</dt>
            <dd className="portal-receipt__reference">{status.reference}</dd>
          </div>
          <div>
            <dt className="kern-label">{more.receivedAt}</dt>
            <dd className="kern-body">
              <time dateTime={status.receivedAt}>{formatMoment(status.receivedAt, visit.language)}</time>
            </dd>
          </div>
        </dl>
      </div>
      <section className="portal-slot">
        <h2 className="kern-heading-medium">{more.next}</h2>
        <ol className="kern-list kern-list--number">
          {more.nextSteps.map((step) => (
            <li key={step} className="kern-body">
              {step}
            </li>
          ))}
        </ol>
        <p className="kern-body">{texts.nothingElse}</p>
      </section>
      {definition.start?.contact !== undefined && (
        <section className="portal-slot">
          <h2 className="kern-heading-medium">{more.contact}</h2>
          <RichTextView text={say.rich(definition.start.contact)} />
        </section>
      )}
      <div className="portal-buttons">
        {receipt !== undefined && <LinkButton href={receipt}>{texts.documents}</LinkButton>}
        <LinkButton look="secondary" href={`/${kommune.id}`}>
          {more.toServices}
        </LinkButton>
      </div>
    </Document>
  );
};
