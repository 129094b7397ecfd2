import type { FormDefinition } from '@formularwerk/form';
import type { Tenant } from '../database/tenant.ts';
import { isFormId } from '../slug.ts';

/** A version as its authors see it: who published it, when and why. */
export interface Publication {
  readonly version: string;
  readonly hash: string;
  readonly publishedAt: string;
  /** Name of who published it; undefined for the demonstration, and when they have left. */
  readonly publishedBy?: string;
  readonly note?: string;
}

/** All versions of a form, newest first. */
export async function selectPublications(tenant: Tenant, formId: string): Promise<Publication[]> {
  if (!isFormId(formId)) return [];
  return (await newestFirst(tenant, formId).select(COLUMNS).execute()).map(said);
}

/** The newest version, whether the form is offered or not. */
export async function selectNewest(
  tenant: Tenant,
  formId: string,
): Promise<(Publication & { readonly definition: FormDefinition; readonly isSeeded: boolean }) | undefined> {
  if (!isFormId(formId)) return undefined;
  const row = await newestFirst(tenant, formId)
    .select([...COLUMNS, 'definition', 'published_by'])
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      ...said(row),
      definition: JSON.parse(row.definition) as FormDefinition,
      isSeeded: row.published_by === null,
    }
  );
}

const COLUMNS = ['version', 'hash', 'published_at', 'note', 'staff_user.name'] as const;

const newestFirst = ({ tx, kommune }: Tenant, formId: string) =>
  tx
    .selectFrom('form_version')
    .leftJoin('staff_user', (join) =>
      join
        .onRef('staff_user.kommune_id', '=', 'form_version.kommune_id')
        .onRef('staff_user.id', '=', 'form_version.published_by'),
    )
    .where('form_version.kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .orderBy('version', 'desc');

const said = (row: {
  readonly version: number;
  readonly hash: string;
  readonly published_at: Date;
  readonly note: string | null;
  readonly name: string | null;
}): Publication => ({
  version: String(row.version),
  hash: row.hash,
  publishedAt: row.published_at.toISOString(),
  ...(row.name !== null && { publishedBy: row.name }),
  ...(row.note !== null && { note: row.note }),
});
