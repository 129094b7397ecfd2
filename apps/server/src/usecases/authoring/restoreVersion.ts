import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { loadForm, lockForm } from '../../store/formVersions.ts';
import type { PublishedVersion } from '../publishVersion.ts';
import { publishAsAuthor, publishable, type RefusedPublication } from './publishAsAuthor.ts';
import type { Author } from './readAuthor.ts';

export type RestoreResult = PublishedVersion | RefusedPublication | { readonly outcome: 'gone' };

/**
 * Goes back to an earlier version: publishes the same definition again, as the next one. A working copy without changes
 * of its own goes back with it.
 */
export async function restoreVersion(
  { db, forms }: Services,
  { kommune, user }: Author,
  formId: string,
  version: string,
): Promise<RestoreResult> {
  const earlier = await inTenant(db, kommune, (tenant) => loadForm(tenant, forms, formId, version));
  if (!earlier) return { outcome: 'gone' };
  const checked = publishable(earlier.form.definition);
  if (checked.outcome === 'refused') return checked;
  return inTenant(db, kommune, async (tenant) => {
    await lockForm(tenant, formId);
    const note = `Zurück zu Version ${earlier.version}`;
    return publishAsAuthor(tenant, checked.form, { note, publishedBy: user.id });
  });
}
