import type { Kommune } from '@formularwerk/assistant';
import type { Database } from '../database/connect.ts';
import type { Tenant } from '../database/tenant.ts';

export interface KommuneRow extends Kommune {
  readonly referencePrefix: string;
}

/** The names of all municipalities; they are public, and the only thing that is read across them. */
export const selectKommunen = (db: Database): Promise<Kommune[]> =>
  db.selectFrom('kommune').select(['kommune_id as id', 'name']).orderBy('name').execute();

export const selectKommune = ({ tx, kommune }: Tenant): Promise<KommuneRow | undefined> =>
  tx
    .selectFrom('kommune')
    .select(['kommune_id as id', 'name', 'reference_prefix as referencePrefix'])
    .where('kommune_id', '=', kommune)
    .executeTakeFirst();

/** Whose numbers and references begin with these letters. */
export async function selectByPrefix(db: Database, prefix: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('kommune')
    .select('kommune_id')
    .where('reference_prefix', '=', prefix)
    .executeTakeFirst();
  return row?.kommune_id;
}

export async function insertKommune(
  { tx, kommune }: Tenant,
  row: { readonly name: string; readonly referencePrefix: string },
): Promise<void> {
  await tx
    .insertInto('kommune')
    .values({ kommune_id: kommune, name: row.name, reference_prefix: row.referencePrefix })
    .execute();
}

/** The sites that may show the municipality's forms in a frame. */
export const selectEmbeddingOrigins = async ({ tx, kommune }: Tenant): Promise<readonly string[]> => {
  const row = await tx
    .selectFrom('kommune')
    .select('embedding_origins as origins')
    .where('kommune_id', '=', kommune)
    .executeTakeFirst();
  return row?.origins ?? [];
};

export async function updateEmbeddingOrigins(
  { tx, kommune }: Tenant,
  origins: readonly string[],
): Promise<void> {
  await tx
    .updateTable('kommune')
    .set({ embedding_origins: [...origins] })
    .where('kommune_id', '=', kommune)
    .execute();
}

export async function insertOffice(
  { tx, kommune }: Tenant,
  office: { readonly id: string; readonly name: string },
): Promise<void> {
  await tx
    .insertInto('office')
    .values({ kommune_id: kommune, ...office })
    .execute();
}

export const selectOffice = (
  { tx, kommune }: Tenant,
  id: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> =>
  tx
    .selectFrom('office')
    .select(['id', 'name'])
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();

/** All offices of a municipality by name. */
export const selectOffices = ({ tx, kommune }: Tenant): Promise<{ id: string; name: string }[]> =>
  tx.selectFrom('office').select(['id', 'name']).where('kommune_id', '=', kommune).orderBy('name').execute();
