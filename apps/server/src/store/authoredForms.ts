import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

export type FormState = 'draft' | 'published' | 'withdrawn';

/** A form in the list of its authors. */
export interface AuthoredForm {
  readonly form: string;
  readonly title: string;
  readonly office: string;
  readonly state: FormState;
  readonly version?: string;
  readonly publishedAt?: string;
  readonly savedAt?: string;
  readonly savedBy?: string;
  /** Whether the working copy differs from the published version. */
  readonly changed: boolean;
}

interface Row {
  readonly form: string;
  readonly title: string;
  readonly office: string;
  readonly version: number | null;
  readonly published_at: Date | null;
  readonly saved_at: Date | null;
  readonly saved_by: string | null;
  readonly withdrawn: boolean;
  readonly changed: boolean;
}

/** All forms that a municipality has published or begun to write, by title. */
export async function selectAuthoredForms({ tx, kommune }: Tenant): Promise<AuthoredForm[]> {
  const { rows } = await sql<Row>`
    with newest as (
      select distinct on (form_id) form_id, version, hash, title, office_id, published_at
      from form_version where kommune_id = ${kommune} order by form_id, version desc
    ),
    working as (select * from working_form where kommune_id = ${kommune}),
    withdrawal as (select form_id, withdrawn_at from withdrawn_form where kommune_id = ${kommune}),
    person as (select id, name from staff_user where kommune_id = ${kommune})
    select form_id as form, coalesce(working.title, newest.title) as title,
      coalesce(working.office_id, newest.office_id) as office, version, published_at, saved_at,
      person.name as saved_by, withdrawn_at is not null as withdrawn,
      newest.hash is distinct from coalesce(working.hash, newest.hash) as changed
    from newest full join working using (form_id)
      left join withdrawal using (form_id)
      left join person on person.id = working.saved_by`.execute(tx);
  return rows.map(said).sort((one, other) => one.title.localeCompare(other.title, 'de'));
}

const said = (row: Row): AuthoredForm => ({
  form: row.form,
  title: row.title,
  office: row.office,
  state: row.version === null ? 'draft' : row.withdrawn ? 'withdrawn' : 'published',
  ...(row.version !== null && { version: String(row.version) }),
  ...(row.published_at !== null && { publishedAt: row.published_at.toISOString() }),
  ...(row.saved_at !== null && { savedAt: row.saved_at.toISOString() }),
  ...(row.saved_by !== null && { savedBy: row.saved_by }),
  changed: row.changed,
});
