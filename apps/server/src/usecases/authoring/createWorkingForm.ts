import { type Problem, parseForm } from '@formularwerk/form';
import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { lockForm } from '../../store/formVersions.ts';
import { selectNewest } from '../../store/publications.ts';
import { insertWorkingCopy } from '../../store/workingForms.ts';
import { writeForm } from '../../writtenForm.ts';
import type { Author } from './readAuthor.ts';
import { loadWorkingForm, type WorkingForm } from './workingForm.ts';

export type CreateResult =
  | { readonly outcome: 'created'; readonly form: WorkingForm }
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'exists' };

/** Pages of the portal that stand where a form would stand: `/espelkamp/impressum`. */
const RESERVED = ['impressum', 'datenschutz', 'barrierefreiheit', 'fortsetzen'];

const reserved: Problem = {
  path: 'id',
  code: 'form.reservedId',
  params: { message: 'Unter dieser Kennung steht schon eine andere Seite. Wählen Sie eine andere.' },
};

/** Begins a new form, which is published when its author says so. */
export async function createWorkingForm(
  { db }: Services,
  { kommune, user }: Author,
  definition: unknown,
): Promise<CreateResult> {
  const parsed = parseForm(definition);
  if (!parsed.ok) return { outcome: 'invalid', problems: parsed.problems };
  const { id } = parsed.value.definition;
  if (RESERVED.includes(id)) return { outcome: 'invalid', problems: [reserved] };
  return inTenant(db, kommune, async (tenant) => {
    await lockForm(tenant, id);
    const isNew =
      !(await selectNewest(tenant, id)) &&
      (await insertWorkingCopy(tenant, writeForm(parsed.value), user.id)) !== undefined;
    const form = isNew ? await loadWorkingForm(tenant, id) : undefined;
    return form ? { outcome: 'created', form } : { outcome: 'exists' };
  });
}
