import { type Kysely, sql } from 'kysely';

/** The sites that may show a municipality's forms in their own pages; none until somebody names them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table kommune add column embedding_origins text[] not null default '{}'`.execute(db);
  await sql`create policy own_settings on kommune for update
    using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`.execute(
    db,
  );
}
