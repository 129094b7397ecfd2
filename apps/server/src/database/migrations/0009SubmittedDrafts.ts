import { type Kysely, sql } from 'kysely';

/** What became of a draft: whose answer to „Absenden“ was lost finds the receipt by the key of the draft. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table draft add column submission_id uuid',
  // Not valid: there is nothing to look through yet, and looking would need a municipality.
  `alter table draft add foreign key (kommune_id, submission_id) references submission
    on delete set null (submission_id) not valid`,
];
