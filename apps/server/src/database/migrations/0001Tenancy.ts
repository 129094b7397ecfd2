import { type Kysely, sql } from 'kysely';

/**
 * Who one is in a transaction: `app.kommune`, and `app.offices` (`*` or names separated by commas). Where either is not
 * set, reading is an error and not an empty answer, so that a forgotten setting is noticed at once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function current_kommune() returns text language plpgsql stable as $$
    declare found text := current_setting('app.kommune', true);
    begin
      if found is null or found = '' then
        raise insufficient_privilege using message = 'app.kommune is not set: no query without a municipality';
      end if;
      return found;
    end $$`.execute(db);
  await sql`
    create function sees_office(office text) returns boolean language plpgsql stable as $$
    declare found text := current_setting('app.offices', true);
    begin
      if found is null or found = '' then
        raise insufficient_privilege using message = 'app.offices is not set: no submission without an office';
      end if;
      return found = '*' or office = any (string_to_array(found, ','));
    end $$`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% never changes once it is there', tg_table_name using errcode = 'integrity_constraint_violation';
    end $$`.execute(db);
}
