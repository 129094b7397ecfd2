import type { StaffUser, SubmissionState } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { formatMoment } from '../texts/formatDates.ts';
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
  const columns = [texts.reference, texts.form, texts.receivedAt, texts.state, texts.documents];
  return (
    <table className="kern-table portal-table">
      <caption className="kern-sr-only">{texts.caption}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {columns.map((column) => (
            <th key={column} scope="col" className="kern-table__header">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {rows.map((row) => (
          <Row key={row.id} visit={visit} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
};

interface RowProps {
  readonly visit: Visit;
  readonly row: SubmissionState;
  /** On a narrow screen each cell says its column itself. */
  readonly columns: readonly string[];
}

const Row = ({ visit, row, columns }: RowProps) => {
  const [, form, receivedAt, state, documents] = columns;
  const base = `${visit.url.pathname}/${row.id}`;
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__cell">
        <a className="kern-link" href={base}>
          {row.reference}
        </a>
      </th>
      <td className="kern-table__cell" data-column={form}>
        {row.title}
      </td>
      <td className="kern-table__cell" data-column={receivedAt}>
        <time dateTime={row.receivedAt}>{formatMoment(row.receivedAt, visit.language)}</time>
      </td>
      <td className="kern-table__cell" data-column={state}>
        {visit.texts.state[row.state]}
      </td>
      <td className="kern-table__cell" data-column={documents}>
        {row.documents.map((kind) => (
          <a key={kind} className="kern-link portal-table__document" href={`${base}/${kind}`} download="">
            {kind.toUpperCase()}
            <span className="kern-sr-only"> {row.reference}</span>
          </a>
        ))}
      </td>
    </tr>
  );
};
