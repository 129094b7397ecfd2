import type { StaffUser, SubmissionState } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { KindLinks } from '../layout/KindLinks.tsx';
import { Table } from '../layout/Table.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { stateInWords } from '../texts/stateInWords.ts';
import { StaffBar } from './StaffBar.tsx';

interface InboxPageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly submissions: readonly SubmissionState[];
}

/** What the user's offices received. */
export const InboxPage = ({ visit, user, submissions }: InboxPageProps) => {
  const texts = visit.texts.inbox;
  return (
    <Document visit={visit} kommune={user.kommune} title={[texts.title]} wide>
      <StaffBar visit={visit} user={user} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">
        {texts.offices}: {user.offices.map(({ name }) => name).join(', ')}
      </p>
      <p>
        <a className="kern-link" href={`/verwaltung/${user.kommune.id}/rueckmeldungen`}>
          {visit.texts.reports.title}
        </a>
      </p>
      {submissions.length === 0 ? (
        <p className="kern-body">{texts.none}</p>
      ) : (
        <Received visit={visit} rows={submissions} />
      )}
    </Document>
  );
};

const Received = ({ visit, rows }: { readonly visit: Visit; readonly rows: readonly SubmissionState[] }) => {
  const texts = visit.texts.inbox;
  const place = (id: string) => `${visit.url.pathname}/${id}`;
  return (
    <Table
      caption={texts.caption}
      columns={[texts.reference, texts.form, texts.receivedAt, texts.state, texts.documents]}
      named
      rows={rows.map(({ id, reference, title, receivedAt, state, documents }) => ({
        key: id,
        cells: [
          <a className="kern-link" href={place(id)}>
            {reference}
          </a>,
          title,
          <time dateTime={receivedAt}>{formatMoment(receivedAt, visit.language)}</time>,
          stateInWords(visit, state),
          <KindLinks kinds={documents} base={place(id)} about={reference} />,
        ],
      }))}
    />
  );
};
