import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { ReportsPage } from '../pages/ReportsPage.tsx';
import { staffSession, toLogin } from './staffSession.ts';

/** What applicants said about the forms of my offices. */
export const showReports: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const reports = signed && (await visit.backend.staff.reports(signed.user.kommune.id, signed.session));
  if (signed === undefined || reports === undefined) return toLogin(visit);
  return page(<ReportsPage visit={visit} user={signed.user} reports={reports} />);
};
