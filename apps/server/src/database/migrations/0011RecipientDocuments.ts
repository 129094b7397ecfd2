import { type Kysely, sql } from 'kysely';

/** Copies for the recipients of a form lie beside the whole: the empty text is the office that received it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table document add column recipient text not null default ''`,
  'alter table document drop constraint document_pkey',
  'alter table document add primary key (kommune_id, submission_id, recipient, kind)',
];
