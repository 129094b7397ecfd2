import type { StaffUser, StoredPageReport } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { formatMoment } from '../texts/formatDates.ts';
import { StaffBar } from './StaffBar.tsx';

interface ReportsPageProps {
  readonly visit: Visit;
  readonly user: StaffUser;
  readonly reports: readonly StoredPageReport[];
}

/** What applicants said about pages, form by form. */
export const ReportsPage = ({ visit, user, reports }: ReportsPageProps) => {
  const texts = visit.texts.reports;
  const forms = [...Map.groupBy(reports, ({ form }) => form).values()];
  return (
    <Document visit={visit} kommune={user.kommune} title={[texts.title]} wide>
      <StaffBar visit={visit} user={user} />
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{reports.length === 0 ? texts.none : texts.intro}</p>
      {forms.map((own) => (
        <FormReports key={own[0]?.form} visit={visit} reports={own} />
      ))}
      <p>
        <a className="kern-link" href={`/verwaltung/${user.kommune.id}/eingang`}>
          {visit.texts.inbox.back}
        </a>
      </p>
    </Document>
  );
};

const FormReports = ({ visit, reports }: Pick<ReportsPageProps, 'visit' | 'reports'>) => {
  const texts = visit.texts.reports;
  const columns = [texts.at, texts.page, texts.version, texts.reason, texts.words];
  return (
    <section className="portal-slot">
      <h2 className="kern-heading-medium">{reports[0]?.title}</h2>
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
          {reports.map(({ id, at, page, version, reason, words }) => (
            <tr key={id} className="kern-table__row">
              {[
                formatMoment(at, visit.language),
                page || '–',
                String(version),
                visit.texts.report.reasons[reason],
                words,
              ].map((cell, index) => (
                <td key={columns[index]} className="kern-table__cell" data-column={columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
