import type { Tenant } from '../database/tenant.ts';

/** Whether a form is not offered any more. Drafts that were begun before go on. */
export const isWithdrawn = async ({ tx, kommune }: Tenant, formId: string): Promise<boolean> =>
  (await tx
    .selectFrom('withdrawn_form')
    .select('form_id')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirst()) !== undefined;

/** Doing it again changes nothing. */
export async function insertWithdrawal(
  { tx, kommune }: Tenant,
  formId: string,
  withdrawnBy: string,
): Promise<void> {
  await tx
    .insertInto('withdrawn_form')
    .values({ kommune_id: kommune, form_id: formId, withdrawn_by: withdrawnBy })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'form_id']).doNothing())
    .execute();
}

/** Offers the form again; false when it was offered all the time. */
export async function deleteWithdrawal({ tx, kommune }: Tenant, formId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('withdrawn_form')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
