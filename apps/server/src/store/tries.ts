import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

/** How often something may be tried until it is locked, and for how long it is then. */
export interface Tries {
  readonly most: number;
  readonly minutes: number;
}

/** A clock that was ahead and was put right locks nobody for as long as it was wrong. Clocks of transactions differ a bit. */
const AHEAD = sql<boolean>`login_tries.since > now() + interval '1 minute'`;

/**
 * Counts a try before it is made, so that a hundred at once are not a hundred; false when there were too many lately.
 * What does not exist is counted alike. What is tried is told only by a keyed hash.
 */
export async function reserveTry(
  { tx, kommune }: Tenant,
  nameHash: Buffer,
  { most, minutes }: Tries,
): Promise<boolean> {
  const over = sql<boolean>`(
    login_tries.since < now() - make_interval(mins => ${sql.lit(minutes)}) or ${AHEAD}
  )`;
  const { tries } = await tx
    .insertInto('login_tries')
    .values({ kommune_id: kommune, name_hash: nameHash, tries: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kommune_id', 'name_hash']).doUpdateSet({
        tries: sql<number>`case when ${over} then 1 else login_tries.tries + 1 end`,
        since: sql<Date>`case when ${over} or login_tries.tries < ${sql.lit(most)} then now() else login_tries.since end`,
      }),
    )
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries <= most;
}

/** One of them was right, and does not count. */
export async function returnTry({ tx, kommune }: Tenant, nameHash: Buffer): Promise<void> {
  await tx
    .updateTable('login_tries')
    .set({ tries: sql<number>`tries - 1` })
    .where('kommune_id', '=', kommune)
    .where('name_hash', '=', nameHash)
    .execute();
}

/** After what was right the tries are forgotten. */
export async function forgetTries({ tx, kommune }: Tenant, nameHash: Buffer): Promise<void> {
  await tx
    .deleteFrom('login_tries')
    .where('kommune_id', '=', kommune)
    .where('name_hash', '=', nameHash)
    .execute();
}

/** Nothing is locked for as long as a day. */
export async function removeOldTries({ tx, kommune }: Tenant): Promise<void> {
  await tx
    .deleteFrom('login_tries')
    .where('kommune_id', '=', kommune)
    .where('since', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}
