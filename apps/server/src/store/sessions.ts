import type { SessionEnd } from '@formularwerk/assistant';
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

const LONGEST_SECONDS = 12 * 60 * 60;

/** A new session: the moment at which it ends at the latest, and all of its end. */
export async function insertSession(
  { tx, kommune }: Tenant,
  userId: string,
  token: string,
): Promise<{ readonly expiresAt: Date; readonly end: SessionEnd }> {
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
  const expiresAt = new Date(created_at.getTime() + 1000 * LONGEST_SECONDS);
  return { expiresAt, end: endOf(created_at, LONGEST_SECONDS) };
}

/** Half an hour, but for the minute within which using it again is not written down. */
const IDLE_SECONDS = 29 * 60;

interface Session {
  readonly userId: string;
  readonly end: SessionEnd;
}

/** Whose session it is, and when it ends; undefined when there is none (any more). Using it keeps it alive. */
export async function touchSession({ tx, kommune }: Tenant, token: string): Promise<Session | undefined> {
  const session = await tx
    .selectFrom('session')
    .select([
      'id',
      'user_id',
      sql<boolean>`last_seen_at < now() - interval '1 minute'`.as('stale'),
      sql<number>`floor(extract(epoch from created_at + interval '12 hours' - now()))::int`.as('left'),
      sql<Date>`now()`.as('now'),
    ])
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
  return session && { userId: session.user_id, end: endOf(session.now, session.left) };
}

const endOf = (now: Date, leftSeconds: number): SessionEnd => ({
  endsAt: new Date(now.getTime() + 1000 * Math.min(IDLE_SECONDS, leftSeconds)).toISOString(),
  idleSeconds: IDLE_SECONDS,
  leftSeconds,
});

export async function deleteSession({ tx, kommune }: Tenant, token: string): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('kommune_id', '=', kommune)
    .where('token_hash', '=', hashToken(token))
    .execute();
}
