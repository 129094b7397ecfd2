import type { PageReport, StoredPageReport } from '@formularwerk/assistant';
import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

/** Who keeps pressing a button shall not fill the table. Nothing is known of people, so that all of a form share it. */
const MOST_AN_HOUR = 60;
/** How many are shown, the newest first. */
const SHOWN = 500;

/** Keeps a report for a year; undefined for a version that never was, false when there were too many. */
export async function insertPageReport(
  { tx, kommune }: Tenant,
  { form, version, page, reason, words }: PageReport,
): Promise<boolean | undefined> {
  const known = await tx
    .selectFrom('form_version')
    .select('office_id')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', form)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!known) return undefined;
  await tx
    .deleteFrom('page_report')
    .where('kommune_id', '=', kommune)
    .where('reported_at', '<', sql<Date>`now() - interval '1 year'`)
    .execute();
  const { count } = await tx
    .selectFrom('page_report')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', form)
    .where('reported_at', '>', sql<Date>`now() - interval '1 hour'`)
    // Those of a clock that was ahead count no longer, once it was put right.
    .where('reported_at', '<', sql<Date>`now() + interval '1 minute'`)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_AN_HOUR) return false;
  await tx
    .insertInto('page_report')
    .values({ kommune_id: kommune, form_id: form, version, office_id: known.office_id, page, reason, words })
    .execute();
  return true;
}

/** What was said about the forms that can be seen. */
export async function selectPageReports({ tx, kommune }: Tenant): Promise<readonly StoredPageReport[]> {
  const rows = await tx
    .selectFrom('page_report')
    .innerJoin('form_version', (join) =>
      join
        .onRef('form_version.kommune_id', '=', 'page_report.kommune_id')
        .onRef('form_version.form_id', '=', 'page_report.form_id')
        .onRef('form_version.version', '=', 'page_report.version'),
    )
    .select([
      'page_report.id',
      'page_report.form_id as form',
      'page_report.version',
      'form_version.title',
      'page',
      'reason',
      'words',
      'reported_at',
    ])
    .where('page_report.kommune_id', '=', kommune)
    .orderBy('reported_at', 'desc')
    .orderBy('page_report.id')
    .limit(SHOWN)
    .execute();
  return rows.map(({ reported_at: at, ...row }) => ({ ...row, at: at.toISOString() }));
}
