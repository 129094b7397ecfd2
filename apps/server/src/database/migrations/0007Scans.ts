import { type Kysely, sql } from 'kysely';

/**
 * What the virus scanner said of an uploaded file. `unscanned`: there was no scanner when it came; `waiting`: there is
 * one, but it has not answered yet, and nobody gets the file until it has. The index is for the worker that asks again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table upload
      add column scan text not null default 'unscanned'
        check (scan in ('unscanned', 'waiting', 'cleared', 'infected')),
      add column scan_tried_at timestamptz`.execute(db);
  await sql`
    create index upload_to_scan on upload (kommune_id, scan_tried_at nulls first)
      where scan in ('unscanned', 'waiting')`.execute(db);
}
