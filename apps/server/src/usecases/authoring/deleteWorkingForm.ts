import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { lockForm } from '../../store/formVersions.ts';
import { deleteWorkingCopy } from '../../store/workingForms.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm, type WorkingForm } from './workingForm.ts';

export type DeleteResult =
  | { readonly outcome: 'deleted' }
  | { readonly outcome: 'published' }
  | { readonly outcome: 'conflict'; readonly current: WorkingForm }
  | { readonly outcome: 'gone' };

/** Deletes a form that was never published. */
export const deleteWorkingForm = (
  { db }: Services,
  { kommune }: Author,
  formId: string,
  revision: string,
): Promise<DeleteResult> =>
  inTenant(db, kommune, async (tenant) => {
    await lockForm(tenant, formId);
    const current = await loadWorkingForm(tenant, formId);
    if (!current) return { outcome: 'gone' };
    if (current.published) return { outcome: 'published' };
    const isDeleted = await deleteWorkingCopy(tenant, formId, revision);
    return isDeleted ? { outcome: 'deleted' } : { outcome: 'conflict', current };
  });
