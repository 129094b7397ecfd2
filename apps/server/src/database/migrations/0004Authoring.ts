import { type Kysely, sql } from 'kysely';

/**
 * What authors work on: working copies, who published a version and why, and forms that are not offered any more. A
 * revision is a UUID, so that none ever comes again, not even when a form is deleted and made anew. Who was an
 * administrator before may write forms from now on.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const rowSecurity = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy own_municipality on ${table}
    using (kommune_id = (select current_kommune())) with check (kommune_id = (select current_kommune()))`,
];

const statements = [
  `create table working_form (
    kommune_id text not null references kommune,
    form_id text not null,
    revision uuid not null default gen_random_uuid(),
    definition text not null,
    hash text not null,
    title text not null,
    office_id text not null,
    saved_at timestamptz not null default now(),
    saved_by uuid,
    primary key (kommune_id, form_id),
    foreign key (kommune_id, saved_by) references staff_user on delete set null (saved_by)
  )`,
  `create table withdrawn_form (
    kommune_id text not null references kommune,
    form_id text not null,
    withdrawn_at timestamptz not null default now(),
    withdrawn_by uuid,
    primary key (kommune_id, form_id),
    foreign key (kommune_id, withdrawn_by) references staff_user on delete set null (withdrawn_by)
  )`,
  ...['working_form', 'withdrawn_form'].flatMap(rowSecurity),
  // No reference: a version never changes, not even when who published it has left.
  'alter table form_version add column note text, add column published_by uuid',
  `do $$
    declare municipality text;
    begin
      for municipality in select kommune_id from kommune loop
        perform set_config('app.kommune', municipality, true);
        update staff_user set roles = array_append(roles, 'redaktion')
          where 'administration' = any (roles) and not 'redaktion' = any (roles);
      end loop;
      perform set_config('app.kommune', '', true);
    end $$`,
];
