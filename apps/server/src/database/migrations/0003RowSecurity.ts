import { type Kysely, sql } from 'kysely';

const TENANT_TABLES = [
  'office',
  'staff_user',
  'staff_office',
  'session',
  'login_tries',
  'form_version',
  'parameter_set',
  'draft',
  'upload',
  'submission',
  'event',
  'document',
  'view_log',
];
const OF_A_SUBMISSION = ['event', 'document'];
const PUBLISHED = ['form_version', 'parameter_set'];

/**
 * The second net behind every query: rows of another municipality do not exist, nor do submissions of an office that
 * the person does not belong to (tax secrecy, § 30 AO). Forced, so that it binds the owner of the tables too. What is
 * published never changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const table of ['kommune', ...TENANT_TABLES]) {
    await run(`alter table ${table} enable row level security`);
    await run(`alter table ${table} force row level security`);
  }
  // The names of the municipalities are public.
  await run('create policy public_names on kommune for select using (true)');
  await run(
    'create policy own_row on kommune for insert with check (kommune_id = (select current_kommune()))',
  );
  for (const table of TENANT_TABLES)
    await run(`create policy own_municipality on ${table}
      using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`);
  await run('create policy own_office on submission as restrictive using (sees_office(office_id))');
  for (const table of OF_A_SUBMISSION)
    await run(`create policy own_office on ${table} as restrictive using (exists (
      select from submission where submission.kommune_id = ${table}.kommune_id and submission.id = ${table}.submission_id))`);
  for (const table of PUBLISHED) {
    await run(
      `create trigger never_changes before update or delete on ${table} for each row execute function refuse_change()`,
    );
    await run(
      `create trigger never_truncated before truncate on ${table} for each statement execute function refuse_change()`,
    );
  }
}
