import type { PageReport, StoredPageReport } from '@formularwerk/assistant';
import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { insertPageReport, selectPageReports } from '../store/pageReports.ts';
import { asStaff } from './staffSession.ts';

const LONGEST = 1000;

/** Keeps what somebody says about a page of a form. */
export async function reportPage(
  { db }: Services,
  kommune: string,
  report: PageReport,
): Promise<'stored' | 'tooMany' | undefined> {
  // The database takes no such sign.
  const words = report.words.replaceAll('\u0000', '').toWellFormed().slice(0, LONGEST);
  const kept = await inTenant(db, kommune, (tenant) => insertPageReport(tenant, { ...report, words }));
  return kept === undefined ? undefined : kept ? 'stored' : 'tooMany';
}

/** What was said about the forms of my offices; undefined without a session. */
export const listPageReports = (
  services: Services,
  kommune: string,
  session: string,
): Promise<readonly StoredPageReport[] | undefined> =>
  asStaff(services, kommune, session, (tenant) => selectPageReports(tenant));
