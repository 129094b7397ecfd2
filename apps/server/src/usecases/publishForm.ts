import {
  answersSchema,
  type Form,
  type Json,
  type Problem,
  parseForm,
  resolveText,
  xsd,
} from '@formularwerk/form';
import { checkForm } from '@formularwerk/form/check';
import { canonicalJson, hashJson } from '../canonicalJson.ts';
import { inTenant, type Tenant } from '../database/tenant.ts';
import { germanDay } from '../germanDay.ts';
import type { Services } from '../services.ts';
import { databaseTime } from '../store/databaseTime.ts';
import { currentVersion, insertVersion, loadForm, lockForm } from '../store/formVersions.ts';
import { selectOffice } from '../store/kommunen.ts';
import { insertParameters, parametersAt } from '../store/parameterSets.ts';

export interface Publication {
  readonly definition: unknown;
  /** What the municipality sets, by parameter id; where it sets nothing, the form's sample holds. */
  readonly parameters?: Readonly<Record<string, Json>>;
}

export type PublishResult =
  | { readonly outcome: 'published' | 'unchanged'; readonly version: string; readonly hash: string }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

const NO_OFFICE = 'Dieses Amt gibt es in der Kommune nicht.';

/**
 * Freezes a definition as the next version of its form, with all that can be computed once, and the municipality's
 * parameters as a set that holds from today. Publishing the same again changes nothing.
 */
export async function publishForm(
  services: Services,
  kommune: string,
  publication: Publication,
): Promise<PublishResult> {
  const parsed = parseForm(publication.definition);
  if (!parsed.ok) return { outcome: 'refused', problems: parsed.problems };
  const { problems } = checkForm(parsed.value);
  if (problems.length > 0) return { outcome: 'refused', problems };
  return inTenant(services.db, kommune, async (tenant) => {
    const { id, delivery } = parsed.value.definition;
    if (!(await selectOffice(tenant, delivery.office)))
      return {
        outcome: 'refused',
        problems: [{ path: 'delivery.office', code: 'office.unknown', params: { message: NO_OFFICE } }],
      };
    await lockForm(tenant, id);
    await publishParameters(tenant, parsed.value, publication.parameters ?? {});
    return publishVersion(services, tenant, parsed.value);
  });
}

async function publishVersion(services: Services, tenant: Tenant, form: Form): Promise<PublishResult> {
  const { definition } = form;
  const hash = hashJson(definition);
  const current = await loadForm(tenant, services.forms, definition.id);
  if (current?.hash === hash) return { outcome: 'unchanged', version: current.version, hash };
  const version = ((await currentVersion(tenant, definition.id)) ?? 0) + 1;
  await insertVersion(
    tenant,
    {
      form_id: definition.id,
      hash,
      title: resolveText(definition.title, 'de'),
      muster: definition.status !== 'geprueft',
      office_id: definition.delivery.office,
      definition: JSON.stringify(definition),
      schema: JSON.stringify(answersSchema(form)),
      xsd: xsd(form, { version }),
    },
    version,
  );
  return { outcome: 'published', version: String(version), hash };
}

async function publishParameters(
  tenant: Tenant,
  form: Form,
  given: Readonly<Record<string, Json>>,
): Promise<void> {
  const { id, parameters = [] } = form.definition;
  const values = Object.fromEntries(
    parameters.map((parameter) => [
      parameter.id,
      Object.hasOwn(given, parameter.id) ? given[parameter.id] : parameter.sample,
    ]),
  );
  const hash = hashJson(values);
  const today = germanDay(await databaseTime(tenant));
  const current = await parametersAt(tenant, id, today);
  if (current?.hash === hash) return;
  await insertParameters(tenant, { formId: id, validFrom: today, hash, parameters: canonicalJson(values) });
}
