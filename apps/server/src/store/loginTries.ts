import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

const MOST = 10;
const OVER = sql<boolean>`login_tries.since < now() - interval '15 minutes'`;

/**
 * Counts a try before it is made, so that a hundred at once are not a hundred; false when there were too many in the
 * last 15 minutes. Names that nobody bears are counted alike, and only as a keyed hash.
 */
export async function reserveTry({ tx, kommune }: Tenant, nameHash: Buffer): Promise<boolean> {
  const { tries } = await tx
    .insertInto('login_tries')
    .values({ kommune_id: kommune, name_hash: nameHash, tries: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kommune_id', 'name_hash']).doUpdateSet({
        tries: sql<number>`case when ${OVER} then 1 else login_tries.tries + 1 end`,
        since: sql<Date>`case when ${OVER} or login_tries.tries < ${sql.lit(MOST)} then now() else login_tries.since end`,
      }),
    )
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries <= MOST;
}

/** After a right password the tries are forgotten. */
export async function forgetTries({ tx, kommune }: Tenant, nameHash: Buffer): Promise<void> {
  await tx
    .deleteFrom('login_tries')
    .where('kommune_id', '=', kommune)
    .where('name_hash', '=', nameHash)
    .execute();
}
