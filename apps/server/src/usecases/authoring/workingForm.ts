import type { FormDefinition, Json } from '@formularwerk/form';
import type { Tenant } from '../../database/tenant.ts';
import type { FormState } from '../../store/authoredForms.ts';
import { type Publication, selectNewest } from '../../store/publications.ts';
import { isWithdrawn } from '../../store/withdrawals.ts';
import { selectWorkingCopy } from '../../store/workingForms.ts';
import { parametersToday } from '../publishVersion.ts';

/** A form as its authors have it before them. */
export interface WorkingForm {
  readonly form: string;
  readonly revision: string;
  readonly definition: FormDefinition;
  readonly savedAt?: string;
  readonly savedBy?: string;
  readonly state: FormState;
  /** What the municipality sets today; where it sets nothing, the samples hold. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly published?: Publication & { readonly definition: FormDefinition };
}

/** The revision of a published form that nobody has edited yet: no copy of it is stored. */
export const NO_COPY = '0';

/** The working copy; that of a published form without one is the published definition. */
export async function loadWorkingForm(tenant: Tenant, formId: string): Promise<WorkingForm | undefined> {
  const copy = await selectWorkingCopy(tenant, formId);
  const newest = await selectNewest(tenant, formId);
  const shown = copy ?? (newest && { revision: NO_COPY, definition: newest.definition });
  if (!shown) return undefined;
  const form = { form: formId, ...shown, parameters: await parametersToday(tenant, formId) };
  if (!newest) return { ...form, state: 'draft' };
  const { isSeeded: _, ...published } = newest;
  return { ...form, state: (await isWithdrawn(tenant, formId)) ? 'withdrawn' : 'published', published };
}
