import type { Inbox, InboxFilter, StaffUser, SubmissionState } from '@formularwerk/assistant';
import { Alert } from '@formularwerk/assistant-react';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { KindLinks } from '../layout/KindLinks.tsx';
import { Table } from '../layout/Table.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { stateInWords } from '../texts/stateInWords.ts';
import { InboxFilterForm } from './InboxFilterForm.tsx';
import { InboxTables } from './InboxTables.tsx';
import { StaffBar } from './StaffBar.tsx';

interface InboxPageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly inbox: Inbox;
  readonly filter: InboxFilter;
  /** Why there is no table, where one was asked for. */
  readonly noTable?: 'tooMany' | 'none';
}

/** What the user's offices received. */
export const InboxPage = ({ visit, user, inbox, filter, noTable }: InboxPageProps) => {
  const texts = visit.texts.inbox;
  const { submissions, total, forms } = inbox;
  const isFiltered = Object.keys(filter).length > 0;
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
      {noTable && <Alert kind="warning" title={texts.table[noTable](inbox.mostInTable)} role="alert" />}
      {forms.length > 0 && <InboxFilterForm visit={visit} forms={forms} filter={filter} />}
      {submissions.length === 0 ? (
        <p className="kern-body">{isFiltered ? texts.filter.none : texts.none}</p>
      ) : (
        <>
          <p className="kern-body">{texts.filter.found(total, submissions.length)}</p>
          <InboxTables visit={visit} inbox={inbox} filter={filter} />
          <Received visit={visit} rows={submissions} />
        </>
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
