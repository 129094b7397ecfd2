import type { Kommune, PublishedForm } from '@formularwerk/assistant';
import { inTenant, type Tenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import type { FormVersion } from '../store/formCache.ts';
import { loadForm, loadOffered, selectFormIds, selectSchemas } from '../store/formVersions.ts';
import { selectKommune, selectKommunen } from '../store/kommunen.ts';
import { datedParameters, parametersAt } from '../store/parameterSets.ts';

/** All municipalities by name. */
export const listKommunen = (services: Services): Promise<Kommune[]> => selectKommunen(services.db);

/** The current version of every form that a municipality offers; undefined: there is no such municipality. */
export const listForms = (services: Services, kommune: string): Promise<PublishedForm[] | undefined> =>
  inTenant(services.db, kommune, async (tenant) => {
    const at = await selectKommune(tenant);
    if (!at) return undefined;
    const forms: PublishedForm[] = [];
    for (const id of await selectFormIds(tenant)) {
      const version = await loadForm(tenant, services.forms, id);
      if (version) forms.push(await published(tenant, at, version));
    }
    return forms;
  });

/** The current version of a form that is offered, or the one named, which stays readable for ever. */
export const readForm = (
  services: Services,
  kommune: string,
  formId: string,
  version?: string,
): Promise<PublishedForm | undefined> =>
  inTenant(services.db, kommune, (tenant) => readFormIn(services, tenant, formId, version));

/** The same, within a transaction. */
export async function readFormIn(
  services: Services,
  tenant: Tenant,
  formId: string,
  version?: string,
): Promise<PublishedForm | undefined> {
  const at = await selectKommune(tenant);
  const found = at && (await load(services, tenant, formId, version));
  return at && found && published(tenant, at, found);
}

/** JSON Schema and XSD of a version's submissions, as they were published. */
export const readSchemas = (
  services: Services,
  kommune: string,
  formId: string,
  version?: string,
): Promise<{ readonly schema: string; readonly xsd: string } | undefined> =>
  inTenant(services.db, kommune, async (tenant) => {
    const found = await load(services, tenant, formId, version);
    return found && selectSchemas(tenant, formId, found.version);
  });

const load = (
  { forms }: Services,
  tenant: Tenant,
  formId: string,
  version: string | undefined,
): Promise<FormVersion | undefined> =>
  version === undefined ? loadOffered(tenant, forms, formId) : loadForm(tenant, forms, formId, version);

async function published(
  tenant: Tenant,
  { id, name }: Kommune,
  version: FormVersion,
): Promise<PublishedForm> {
  const parameters = await parametersAt(tenant, version.formId);
  const parameterSets = await datedParameters(tenant, version.form);
  return {
    kommune: { id, name },
    version: version.version,
    hash: version.hash,
    definition: version.form.definition,
    parameters: parameters?.values ?? {},
    ...(parameterSets && {
      parameterSets: parameterSets.map(({ validFrom, values }) => ({ validFrom, values })),
    }),
    muster: version.muster,
  };
}
