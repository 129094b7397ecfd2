import { type Kysely, sql } from 'kysely';

/**
 * Drafts get a number, by which one finds them together with a code. Mails wait in a table of their own, written in the
 * transaction that they tell of; whose they are, row-level security says as of everything else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table draft add column number text',
  'create unique index draft_by_number on draft (kommune_id, number)',
  `create table mail (
    kommune_id text not null references kommune,
    id uuid not null,
    draft_id uuid,
    submission_id uuid,
    recipient bytea not null,
    language text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
    created_at timestamptz not null default now(),
    primary key (kommune_id, id),
    foreign key (kommune_id, draft_id) references draft on delete cascade,
    foreign key (kommune_id, submission_id) references submission,
    check ((draft_id is null) <> (submission_id is null))
  )`,
  'create index mail_of_draft on mail (kommune_id, draft_id, created_at)',
  'create index mail_of_submission on mail (kommune_id, submission_id)',
  'alter table mail enable row level security',
  'alter table mail force row level security',
  `create policy own_municipality on mail
    using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`,
  `create policy own_office on mail as restrictive using (submission_id is null or exists (
    select from submission where submission.kommune_id = mail.kommune_id and submission.id = mail.submission_id))`,
];
