import type { FormDefinition } from '@formularwerk/form';
import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { loadForm } from '../../store/formVersions.ts';
import { type Publication, selectPublications } from '../../store/publications.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm } from './workingForm.ts';

/** All versions, newest first; undefined: there is no such form. One that was never published has none. */
export const listVersions = (
  { db }: Services,
  { kommune }: Author,
  formId: string,
): Promise<(Publication & { readonly current: boolean })[] | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    if (!(await loadWorkingForm(tenant, formId))) return undefined;
    const versions = await selectPublications(tenant, formId);
    return versions.map((version, index) => ({ ...version, current: index === 0 }));
  });

/** The definition of one version. */
export const readVersion = (
  { db, forms }: Services,
  { kommune }: Author,
  formId: string,
  version: string,
): Promise<{ readonly version: string; readonly definition: FormDefinition } | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const found = await loadForm(tenant, forms, formId, version);
    return found && { version: found.version, definition: found.form.definition };
  });
