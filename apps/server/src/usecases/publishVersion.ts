import { answersSchema, type Form, type Json, type Problem, xsd } from '@formularwerk/form';
import { canonicalJson, hashJson } from '../canonicalJson.ts';
import type { Tenant } from '../database/tenant.ts';
import { germanDay } from '../germanDay.ts';
import { databaseTime } from '../store/databaseTime.ts';
import { insertVersion } from '../store/formVersions.ts';
import { selectOffice } from '../store/kommunen.ts';
import { insertParameters, parametersAt } from '../store/parameterSets.ts';
import { selectNewest } from '../store/publications.ts';
import { followVersion } from '../store/workingForms.ts';
import { writeForm } from '../writtenForm.ts';

export interface PublishedVersion {
  readonly outcome: 'published' | 'unchanged';
  readonly version: string;
  readonly hash: string;
  readonly publishedAt: string;
}

const NO_OFFICE = 'Dieses Amt gibt es in der Kommune nicht.';

/** The office that the form names must be there to receive anything. */
export const officeProblems = async (tenant: Tenant, { definition }: Form): Promise<Problem[]> =>
  (await selectOffice(tenant, definition.delivery.office))
    ? []
    : [{ path: 'delivery.office', code: 'office.unknown', params: { message: NO_OFFICE } }];

/**
 * Freezes a definition as the next version of its form, with all that can be computed once. Publishing the same again
 * changes nothing. Whoever calls it has locked the form.
 */
export async function publishVersion(
  tenant: Tenant,
  form: Form,
  { note, publishedBy }: { readonly note?: string | undefined; readonly publishedBy?: string } = {},
): Promise<PublishedVersion> {
  const written = writeForm(form);
  const { hash } = written;
  const newest = await selectNewest(tenant, written.form_id);
  if (newest?.hash === hash)
    return { outcome: 'unchanged', version: newest.version, hash, publishedAt: newest.publishedAt };
  const version = Number(newest?.version ?? 0) + 1;
  const row = {
    ...written,
    muster: form.definition.status !== 'geprueft',
    schema: JSON.stringify(answersSchema(form)),
    xsd: xsd(form, { version }),
    note: note ?? null,
    published_by: publishedBy ?? null,
  };
  const publishedAt = await insertVersion(tenant, row, version);
  if (newest) await followVersion(tenant, written, { formerHash: newest.hash, publishedBy });
  return { outcome: 'published', version: String(version), hash, publishedAt };
}

/** Stores what the municipality sets as a set that holds from a day (today), where it is another one than that of the day. */
export async function publishParameters(
  tenant: Tenant,
  formId: string,
  values: Readonly<Record<string, Json>>,
  from?: string,
): Promise<void> {
  const hash = hashJson(values);
  const validFrom = from ?? (await germanToday(tenant));
  const current = await parametersAt(tenant, formId, validFrom);
  if (current?.hash === hash) return;
  await insertParameters(tenant, { formId, validFrom, hash, parameters: canonicalJson(values) });
}

/** What holds today. */
export const parametersToday = async (
  tenant: Tenant,
  formId: string,
): Promise<Readonly<Record<string, Json>>> =>
  (await parametersAt(tenant, formId, await germanToday(tenant)))?.values ?? {};

const germanToday = async (tenant: Tenant): Promise<string> => germanDay(await databaseTime(tenant));
