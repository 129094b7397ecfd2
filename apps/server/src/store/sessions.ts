import { sql } from 'kysely';
import { hashToken } from '../crypto/tokens.ts';
import type { Tenant } from '../database/tenant.ts';

/**
 * A session ends 12 hours after signing in, or half an hour after it was last used, by the clock of the database. One
 * begun by a clock that was ahead, and was put right since, would last for as long as that again.
 */
const ALIVE = sql<boolean>`
  created_at > now() - interval '12 hours' and last_seen_at > now() - interval '30 minutes'
  and last_seen_at < now() + interval '2 hours'`;

export async function insertSession({ tx, kommune }: Tenant, userId: string, token: string): Promise<Date> {
  await tx
    .deleteFrom('session')
    .where('kommune_id', '=', kommune)
    .where(sql<boolean>`not (${ALIVE})`)
    .execute();
  const { created_at } = await tx
    .insertInto('session')
    .values({ kommune_id: kommune, user_id: userId, token_hash: hashToken(token) })
    .returning('created_at')
    .executeTakeFirstOrThrow();
  return new Date(created_at.getTime() + 12 * 60 * 60 * 1000);
}

/** Whose session it is; undefined when there is none (any more). Using it keeps it alive. */
export async function touchSession({ tx, kommune }: Tenant, token: string): Promise<string | undefined> {
  const session = await tx
    .selectFrom('session')
    .select(['id', 'user_id', sql<boolean>`last_seen_at < now() - interval '1 minute'`.as('stale')])
    .where('kommune_id', '=', kommune)
    .where('token_hash', '=', hashToken(token))
    .where(ALIVE)
    .executeTakeFirst();
  if (session?.stale)
    await tx
      .updateTable('session')
      .set({ last_seen_at: sql<Date>`now()` })
      .where('kommune_id', '=', kommune)
      .where('id', '=', session.id)
      .execute();
  return session?.user_id;
}

export async function deleteSession({ tx, kommune }: Tenant, token: string): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('kommune_id', '=', kommune)
    .where('token_hash', '=', hashToken(token))
    .execute();
}
