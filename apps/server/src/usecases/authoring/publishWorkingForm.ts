import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { lockForm } from '../../store/formVersions.ts';
import type { PublishedVersion } from '../publishVersion.ts';
import { publishAsAuthor, publishable, type RefusedPublication } from './publishAsAuthor.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm, type WorkingForm } from './workingForm.ts';

export type PublishWorkingFormResult =
  | PublishedVersion
  | RefusedPublication
  | { readonly outcome: 'conflict'; readonly current: WorkingForm }
  | { readonly outcome: 'gone' };

/**
 * Freezes the working copy as it is at `revision`. It is checked before the form is locked: a revision never comes
 * again, so that what was checked is what is published.
 */
export async function publishWorkingForm(
  { db }: Services,
  { kommune, user }: Author,
  formId: string,
  { revision, note }: { readonly revision: string; readonly note: string | undefined },
): Promise<PublishWorkingFormResult> {
  const asked = await inTenant(db, kommune, (tenant) => loadWorkingForm(tenant, formId));
  if (!asked) return { outcome: 'gone' };
  if (asked.revision !== revision) return { outcome: 'conflict', current: asked };
  const checked = publishable(asked.definition);
  if (checked.outcome === 'refused') return checked;
  return inTenant(db, kommune, async (tenant) => {
    await lockForm(tenant, formId);
    const current = await loadWorkingForm(tenant, formId);
    if (!current) return { outcome: 'gone' };
    if (current.revision !== revision) return { outcome: 'conflict', current };
    return publishAsAuthor(tenant, checked.form, { note, publishedBy: user.id });
  });
}
