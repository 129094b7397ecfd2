import { type Json, type ParameterSet, type Problem, parseForm } from '@formularwerk/form';
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
  /** Instead of these, sets that hold each from a day on, past or to come. */
  readonly dated?: readonly ParameterSet[];
}

export type PublishResult =
  | PublishedVersion
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/**
 * Publishes a definition from outside as the next version of its form, and the municipality's parameters as a set that
 * holds from today, or sets with days of their own. A form that was withdrawn stays withdrawn.
 */
export async function publishForm(
  services: Services,
  kommune: string,
  { definition, parameters = {}, dated }: Publication,
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
    const complete = (given: Readonly<Record<string, Json>>): Record<string, Json> =>
      Object.fromEntries(
        defined.map(({ id: name, sample }) => [
          name,
          (Object.hasOwn(given, name) ? given[name] : sample) as Json,
        ]),
      );
    if (dated === undefined) await publishParameters(tenant, id, complete(parameters));
    for (const { validFrom, values } of dated ?? [])
      await publishParameters(tenant, id, complete(values), validFrom);
    return publishVersion(tenant, form);
  });
}
