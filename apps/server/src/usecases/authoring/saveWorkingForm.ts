import { type Form, type Problem, parseForm } from '@formularwerk/form';
import { inTenant, type Tenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { selectNewest } from '../../store/publications.ts';
import { insertWorkingCopy, type SavedRevision, updateWorkingCopy } from '../../store/workingForms.ts';
import { writeForm } from '../../writtenForm.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm, NO_COPY, type WorkingForm } from './workingForm.ts';

export type SaveFormResult =
  | ({ readonly outcome: 'saved' } & SavedRevision)
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'conflict'; readonly current: WorkingForm }
  | { readonly outcome: 'gone' };

const otherId: Problem = {
  path: 'id',
  code: 'form.otherId',
  params: {
    message: 'Die Kennung eines Formulars ändert sich nicht. Legen Sie dafür ein neues Formular an.',
  },
};

/** Saves a sound definition over the revision that it was made from; a lost update is told, never done. */
export async function saveWorkingForm(
  { db }: Services,
  { kommune, user }: Author,
  formId: string,
  definition: unknown,
  revision: string,
): Promise<SaveFormResult> {
  const parsed = parseForm(definition);
  if (!parsed.ok) return { outcome: 'invalid', problems: parsed.problems };
  if (parsed.value.definition.id !== formId) return { outcome: 'invalid', problems: [otherId] };
  return inTenant(db, kommune, async (tenant) => {
    const saved = await store(tenant, parsed.value, user.id, revision);
    if (saved) return { outcome: 'saved', ...saved };
    const current = await loadWorkingForm(tenant, formId);
    return current ? { outcome: 'conflict', current } : { outcome: 'gone' };
  });
}

async function store(
  tenant: Tenant,
  form: Form,
  savedBy: string,
  revision: string,
): Promise<SavedRevision | undefined> {
  if (revision !== NO_COPY) return updateWorkingCopy(tenant, writeForm(form), savedBy, revision);
  const isPublished = (await selectNewest(tenant, form.definition.id)) !== undefined;
  return isPublished ? insertWorkingCopy(tenant, writeForm(form), savedBy) : undefined;
}
