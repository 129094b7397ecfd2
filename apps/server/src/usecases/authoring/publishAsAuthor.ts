import { type Form, type FormDefinition, type Problem, parseForm } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import type { Tenant } from '../../database/tenant.ts';
import { deleteWithdrawal } from '../../store/withdrawals.ts';
import {
  officeProblems,
  type PublishedVersion,
  parametersToday,
  publishParameters,
  publishVersion,
} from '../publishVersion.ts';
import { keptParameters } from './keptParameters.ts';

export type RefusedPublication = {
  readonly outcome: 'refused';
  readonly problems: readonly Problem[];
};

/** The form, when nothing in it stands between it and its publication. What was once saved is judged by today's rules. */
export function publishable(
  definition: FormDefinition,
): RefusedPublication | { readonly outcome: 'sound'; readonly form: Form } {
  const parsed = parseForm(definition);
  if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems };
  const { problems } = checkForm(parsed.value);
  return problems.length > 0 ? { outcome: 'refused', problems } : { outcome: 'sound', form: parsed.value };
}

/**
 * Publishes a sound form and offers it again if it was withdrawn, with the values that the municipality has set. Whoever
 * calls it has locked the form.
 */
export async function publishAsAuthor(
  tenant: Tenant,
  form: Form,
  publication: { readonly note: string | undefined; readonly publishedBy: string },
): Promise<RefusedPublication | PublishedVersion> {
  const unknown = await officeProblems(tenant, form);
  if (unknown.length > 0) return { outcome: 'refused', problems: unknown };
  const { id } = form.definition;
  await publishParameters(tenant, id, keptParameters(form.definition, await parametersToday(tenant, id)));
  const result = await publishVersion(tenant, form, publication);
  return (await deleteWithdrawal(tenant, id, result.version)) ? { ...result, outcome: 'published' } : result;
}
