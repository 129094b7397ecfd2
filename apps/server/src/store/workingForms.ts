import type { FormDefinition } from '@formularwerk/form';
import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';
import { isFormId, isUuid } from '../slug.ts';
import type { WrittenForm } from '../writtenForm.ts';

/** What authors have saved of a form and perhaps not published yet. */
export interface WorkingCopy {
  readonly revision: string;
  readonly definition: FormDefinition;
  readonly savedAt: string;
  readonly savedBy?: string;
}

export interface SavedRevision {
  readonly revision: string;
  readonly savedAt: string;
}

export async function selectWorkingCopy(
  { tx, kommune }: Tenant,
  formId: string,
): Promise<WorkingCopy | undefined> {
  if (!isFormId(formId)) return undefined;
  const row = await tx
    .selectFrom('working_form')
    .leftJoin('staff_user', (join) =>
      join
        .onRef('staff_user.kommune_id', '=', 'working_form.kommune_id')
        .onRef('staff_user.id', '=', 'working_form.saved_by'),
    )
    .select(['revision', 'definition', 'saved_at', 'staff_user.name'])
    .where('working_form.kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirst();
  return (
    row && {
      revision: row.revision,
      definition: JSON.parse(row.definition) as FormDefinition,
      savedAt: row.saved_at.toISOString(),
      ...(row.name !== null && { savedBy: row.name }),
    }
  );
}

/** Stores the first one of a form; undefined when there is one already. */
export async function insertWorkingCopy(
  { tx, kommune }: Tenant,
  form: WrittenForm,
  savedBy: string,
): Promise<SavedRevision | undefined> {
  const row = await tx
    .insertInto('working_form')
    .values({ kommune_id: kommune, ...form, saved_by: savedBy })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'form_id']).doNothing())
    .returning(['revision', 'saved_at'])
    .executeTakeFirst();
  return row && saved(row);
}

/** Saves when the copy is still at `revision`; undefined when it has moved on or is gone. */
export async function updateWorkingCopy(
  { tx, kommune }: Tenant,
  form: WrittenForm,
  savedBy: string,
  revision: string,
): Promise<SavedRevision | undefined> {
  if (!isUuid(revision)) return undefined;
  const row = await tx
    .updateTable('working_form')
    .set({ ...form, ...NEXT, saved_by: savedBy })
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', form.form_id)
    .where('revision', '=', revision)
    .returning(['revision', 'saved_at'])
    .executeTakeFirst();
  return row && saved(row);
}

/** Deletes when the copy is still at `revision`; false when it is not. */
export async function deleteWorkingCopy(
  { tx, kommune }: Tenant,
  formId: string,
  revision: string,
): Promise<boolean> {
  if (!isUuid(revision)) return false;
  const { numDeletedRows } = await tx
    .deleteFrom('working_form')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/**
 * After a version that was not made of the working copy: a copy without changes of its own follows, one with changes
 * stays as it is. Where there was none there is one now, so that nobody saves over a version they have never seen.
 */
export async function followVersion(
  { tx, kommune }: Tenant,
  form: WrittenForm,
  { formerHash, publishedBy }: { readonly formerHash: string; readonly publishedBy: string | undefined },
): Promise<void> {
  const copy = { ...form, saved_by: publishedBy ?? null };
  await tx
    .insertInto('working_form')
    .values({ kommune_id: kommune, ...copy })
    .onConflict((conflict) =>
      conflict
        .columns(['kommune_id', 'form_id'])
        .doUpdateSet({ ...copy, ...NEXT })
        .where('working_form.hash', '=', formerHash),
    )
    .execute();
}

const NEXT = { revision: sql<string>`gen_random_uuid()`, saved_at: sql<Date>`now()` };

const saved = (row: { readonly revision: string; readonly saved_at: Date }): SavedRevision => ({
  revision: row.revision,
  savedAt: row.saved_at.toISOString(),
});
