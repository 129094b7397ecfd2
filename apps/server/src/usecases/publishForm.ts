import { type Json, type Problem, parseForm } from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { lockForm } from '../store/formVersions.ts';
import {
  officeProblems,
  type PublishedVersion,
  publishParameters,
  publishVersion,
} from './publishVersion.ts';

export interface Publication {
  readonly definition: unknown;
  /** What the municipality sets, by parameter id; where it sets nothing, the form's sample holds. */
  readonly parameters?: Readonly<Record<string, Json>>;
}

export type PublishResult =
  | PublishedVersion
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/**
 * Publishes a definition from outside as the next version of its form, and the municipality's parameters as a set that
 * holds from today. A form that was withdrawn stays withdrawn.
 */
export async function publishForm(
  services: Services,
  kommune: string,
  { definition, parameters = {} }: Publication,
): Promise<PublishResult> {
  const parsed = parseForm(definition);
  if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems };
  const form = parsed.value;
  const { problems } = checkForm(form);
  if (problems.length > 0) return { outcome: 'refused', problems };
  return inTenant(services.db, kommune, async (tenant) => {
    const unknown = await officeProblems(tenant, form);
    if (unknown.length > 0) return { outcome: 'refused', problems: unknown };
    const { id, parameters: defined = [] } = form.definition;
    await lockForm(tenant, id);
    const values = defined.map((parameter) => [
      parameter.id,
      Object.hasOwn(parameters, parameter.id) ? parameters[parameter.id] : parameter.sample,
    ]);
    await publishParameters(tenant, id, Object.fromEntries(values) as Record<string, Json>);
    return publishVersion(tenant, form);
  });
}
