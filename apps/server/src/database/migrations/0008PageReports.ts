import { type Kysely, sql } from 'kysely';

/** What applicants say about pages of a form; nothing tells who said it. Seen by the office that the form belongs to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table page_report (
    kommune_id text not null references kommune,
    id uuid not null default gen_random_uuid(),
    form_id text not null,
    version integer not null,
    office_id text not null,
    page text not null check (length(page) <= 200),
    reason text not null check (length(reason) <= 20),
    words text not null check (length(words) <= 1000),
    reported_at timestamptz not null default now(),
    primary key (kommune_id, id),
    foreign key (kommune_id, form_id, version) references form_version (kommune_id, form_id, version)
  )`,
  'create index page_report_latest on page_report (kommune_id, form_id, reported_at desc)',
  'alter table page_report enable row level security',
  'alter table page_report force row level security',
  `create policy own_municipality on page_report
    using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`,
  'create policy own_office on page_report as restrictive using (sees_office(office_id))',
];
