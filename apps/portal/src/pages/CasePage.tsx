import type { StaffUser, SubmissionState } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { FieldView, Walk } from '@formularwerk/form';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { DocumentLinks } from '../layout/DocumentLinks.tsx';
import { KindLinks } from '../layout/KindLinks.tsx';
import type { Submitted } from '../submitted/readSubmitted.ts';
import { formatMoment } from '../texts/formatDates.ts';
import { stateInWords } from '../texts/stateInWords.ts';
import { AnswersView } from './AnswersView.tsx';
import { StaffBar } from './StaffBar.tsx';

interface CasePageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly submission: SubmissionState;
  /** What was answered; undefined where it cannot be read. */
  readonly walk?: Walk;
  readonly write?: (field: FieldView) => string;
  /** What was uploaded. */
  readonly attachments?: Submitted['attachments'];
}

/** One application as the office sees it. */
export const CasePage = ({ visit, user, submission, walk, write, attachments = [] }: CasePageProps) => {
  const texts = visit.texts.inbox;
  const inbox = visit.url.pathname.replace(/\/[^/]*$/, '');
  return (
    <Document visit={visit} kommune={user.kommune} title={[submission.reference, texts.title]} wide>
      <StaffBar visit={visit} user={user} />
      <p>
        <a className="kern-link" href={inbox}>
          {texts.back}
        </a>
      </p>
      <h1 className="kern-heading-large">{submission.reference}</h1>
      <p className="kern-body">
        {submission.title}, {texts.receivedAt}{' '}
        <time dateTime={submission.receivedAt}>{formatMoment(submission.receivedAt, visit.language)}</time>,{' '}
        {stateInWords(visit, submission.state)}
      </p>
      <h2 className="kern-heading-medium">{texts.documents}</h2>
      {submission.state === 'failed' && <Missing visit={visit} events={submission.events} />}
      {submission.state === 'received' && <p className="kern-body">{texts.building}</p>}
      <DocumentLinks visit={visit} base={visit.url.pathname} documents={submission.documents} />
      {submission.state === 'documented' && walk && hasBoxes(walk) && (
        <p>
          <a className="kern-link" href={`${visit.url.pathname}/felder`} download="">
            {texts.boxes}
          </a>
        </p>
      )}
      {attachments.length > 0 && (
        <Attachments visit={visit} user={user} submission={submission} attachments={attachments} />
      )}
      {submission.copies && submission.copies.length > 0 && (
        <Copies visit={visit} copies={submission.copies} />
      )}
      <h2 className="kern-heading-medium">{texts.answers}</h2>
      {walk === undefined || write === undefined ? (
        <p className="kern-body">{texts.unread}</p>
      ) : (
        <AnswersView
          walk={walk}
          write={write}
          empty={visit.texts.conflict.empty}
          declarations={texts.declarations}
          wentOn={texts.wentOn}
        />
      )}
      <h2 className="kern-heading-medium">{texts.events}</h2>
      <Events visit={visit} events={submission.events} />
      <p className="kern-body kern-body--small kern-body--muted">{texts.logged}</p>
    </Document>
  );
};

/** Whether a form has the numbers of an official one. */
const hasBoxes = ({ pages }: Walk): boolean => {
  const isBoxed = ({ definition, fields = [], list }: FieldView): boolean =>
    ('meta' in definition && definition.meta?.box !== undefined) ||
    fields.some(isBoxed) ||
    (list?.items ?? []).some((item) => item.fields.some(isBoxed));
  return pages.some((page) => page.fields.some(isBoxed));
};

/** That there are no documents, why, and what can be done. */
const Missing = ({
  visit,
  events,
}: {
  readonly visit: Visit;
  readonly events: SubmissionState['events'];
}) => {
  const texts = visit.texts.inbox.missing;
  const { type } = events.findLast((event) => event.type.startsWith(FAILED)) ?? { type: FAILED };
  const here = visit.url.pathname;
  return (
    <>
      <Alert kind="warning" title={texts.title}>
        <p className="kern-body">{texts.reason[type.slice(FAILED.length + 1)] ?? texts.unknown}</p>
        <p className="kern-body">{texts.advice}</p>
      </Alert>
      <form className="portal-form" method="post" action={`${here}/unterlagen`}>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{texts.retry}</span>
        </button>
      </form>
      <p>
        <a className="kern-link" href={`${here}/json`} download="">
          {texts.data}
        </a>
      </p>
    </>
  );
};

const FAILED = 'documents.failed';

interface CopiesProps {
  readonly visit: Visit;
  readonly copies: NonNullable<SubmissionState['copies']>;
}

const COPY_KINDS = ['pdf', 'xml', 'json', 'xsd'] as const;

/** What may go to other authorities, each with its own files. */
const Copies = ({ visit, copies }: CopiesProps) => {
  const texts = visit.texts.inbox.copies;
  return (
    <>
      <h2 className="kern-heading-medium">{texts.title}</h2>
      <p className="kern-body">{texts.text}</p>
      <ul className="kern-list">
        {copies.map(({ id, title, release }) => (
          <li key={id} className="kern-body">
            {title}
            {release === 'manual' && ` (${texts.manual})`}:{' '}
            <KindLinks kinds={COPY_KINDS} base={`${visit.url.pathname}/stellen/${id}`} about={title} />
          </li>
        ))}
      </ul>
    </>
  );
};

interface AttachmentsProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly submission: SubmissionState;
  readonly attachments: Submitted['attachments'];
}

/** What was uploaded, by the question that asked for it; one that is held back says why, and leads nowhere. */
const Attachments = ({ visit, user, submission, attachments }: AttachmentsProps) => (
  <ul className="kern-list">
    {attachments.map(({ id: file, label, name }) => {
      const scan = submission.held?.[file];
      const path = `/api/${user.kommune.id}/submissions/${submission.id}/attachments`;
      return (
        <li key={file} className="kern-body">
          {label}:{' '}
          {scan ? (
            `${name} (${visit.texts.inbox.held[scan]})`
          ) : (
            <a className="kern-link" href={`${path}/${encodeURIComponent(file)}`} download={name}>
              {name}
            </a>
          )}
        </li>
      );
    })}
  </ul>
);

const Events = ({ visit, events }: { readonly visit: Visit; readonly events: SubmissionState['events'] }) => (
  <ol className="kern-list">
    {events.map(({ at, type, by }) => (
      <li key={`${at} ${type}`} className="kern-body">
        <time dateTime={at}>{formatMoment(at, visit.language)}</time>: {eventInWords(visit, type)}
        {by !== undefined && ` (${by})`}
      </li>
    ))}
  </ol>
);

/** One that says more than is told here is told as what it belongs to: `documents.failed.time`. */
const eventInWords = (visit: Visit, type: string): string => {
  const words = visit.texts.inbox.event;
  return words[type] ?? words[type.replace(/\.[^.]*$/, '')] ?? type;
};
