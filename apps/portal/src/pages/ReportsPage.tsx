import type { StaffUser, StoredPageReport } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { Document } from '../layout/Document.tsx';
import { Table } from '../layout/Table.tsx';
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
  return (
    <section className="portal-slot">
      <h2 className="kern-heading-medium">{reports[0]?.title}</h2>
      <Table
        caption={texts.caption}
        columns={[texts.at, texts.page, texts.version, texts.reason, texts.words]}
        rows={reports.map(({ id, at, page, version, reason, words }) => ({
          key: id,
          cells: [
            formatMoment(at, visit.language),
            page || '–',
            String(version),
            visit.texts.report.reasons[reason],
            words,
          ],
        }))}
      />
    </section>
  );
};
