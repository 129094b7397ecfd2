import { type Kysely, sql } from 'kysely';

/**
 * Which versions were taken back: running drafts on them move on once a newer one is offered. A mark means its version
 * and all before it. Forms that are withdrawn already are marked at the version that is current.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table withdrawn_version (
    kommune_id text not null references kommune,
    form_id text not null,
    version integer not null,
    withdrawn_at timestamptz not null default now(),
    primary key (kommune_id, form_id, version),
    foreign key (kommune_id, form_id, version) references form_version (kommune_id, form_id, version)
  )`,
  'alter table withdrawn_version enable row level security',
  'alter table withdrawn_version force row level security',
  `create policy own_municipality on withdrawn_version
    using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`,
  `do $$
    declare municipality text;
    begin
      for municipality in select kommune_id from kommune loop
        perform set_config('app.kommune', municipality, true);
        insert into withdrawn_version (kommune_id, form_id, version, withdrawn_at)
          select kommune_id, form_id, max(version), withdrawn_at
          from withdrawn_form join form_version using (kommune_id, form_id)
          group by kommune_id, form_id, withdrawn_at;
      end loop;
      perform set_config('app.kommune', '', true);
    end $$`,
];
