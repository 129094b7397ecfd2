import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { lockForm } from '../../store/formVersions.ts';
import { insertWithdrawal } from '../../store/withdrawals.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm } from './workingForm.ts';

export type WithdrawResult = 'withdrawn' | 'neverPublished' | 'gone';

/**
 * Offers a form no more. Who has begun can finish; publishing it again offers it again, and once that is another version,
 * who has begun goes on with that one.
 */
export const withdrawForm = (
  { db }: Services,
  { kommune, user }: Author,
  formId: string,
): Promise<WithdrawResult> =>
  inTenant(db, kommune, async (tenant) => {
    await lockForm(tenant, formId);
    const form = await loadWorkingForm(tenant, formId);
    if (!form) return 'gone';
    if (!form.published) return 'neverPublished';
    await insertWithdrawal(tenant, formId, form.published.version, user.id);
    return 'withdrawn';
  });
