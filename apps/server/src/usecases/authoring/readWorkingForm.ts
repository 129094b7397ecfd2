import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm, type WorkingForm } from './workingForm.ts';

/** One form as its authors have it before them. */
export const readWorkingForm = (
  { db }: Services,
  { kommune }: Author,
  formId: string,
): Promise<WorkingForm | undefined> => inTenant(db, kommune, (tenant) => loadWorkingForm(tenant, formId));
