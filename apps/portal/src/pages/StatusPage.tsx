import type { PublishedForm, SubmissionStatus } from '@formularwerk/assistant';
import { LinkButton } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { Facts } from '../layout/Facts.tsx';
import { WhatHappensNext } from '../layout/WhatHappensNext.tsx';
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
        <Facts
          facts={[
            { name: more.state, value: texts.received, large: true },
            { name: more.reference, value: status.reference, large: true },
            {
              name: more.receivedAt,
              value: (
                <time dateTime={status.receivedAt}>{formatMoment(status.receivedAt, visit.language)}</time>
              ),
            },
          ]}
        />
      </div>
      <WhatHappensNext visit={visit} published={published} note={texts.nothingElse} />
      <div className="portal-buttons">
        {receipt !== undefined && <LinkButton href={receipt}>{texts.documents}</LinkButton>}
        <LinkButton look="secondary" href={`/${kommune.id}`}>
          {more.toServices}
        </LinkButton>
      </div>
    </Document>
  );
};
