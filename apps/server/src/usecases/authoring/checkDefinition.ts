import { parseForm } from '@formularwerk/form';
import { checkForm, type FormReport } from '@formularwerk/form/check';
import { inTenant } from '../../database/tenant.ts';
import type { Services } from '../../services.ts';
import { officeProblems } from '../publishVersion.ts';
import type { Author } from './readAuthor.ts';

/** Everything that stands between a definition and its publication. Stores nothing. */
export async function checkDefinition(
  { db }: Services,
  { kommune }: Author,
  definition: unknown,
): Promise<FormReport> {
  const parsed = parseForm(definition);
  if (!parsed.ok) return { problems: parsed.problems, hints: [] };
  const { problems, hints } = checkForm(parsed.value);
  const unknown = await inTenant(db, kommune, (tenant) => officeProblems(tenant, parsed.value));
  return { problems: [...problems, ...unknown], hints };
}
