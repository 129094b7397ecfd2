import type { StaffUser } from '@formularwerk/assistant';
import { checkPassword } from '../crypto/passwords.ts';
import { createToken } from '../crypto/tokens.ts';
import { inTenant, narrow, type Tenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { deleteSession, insertSession, touchSession } from '../store/sessions.ts';
import { selectLogin, selectUser } from '../store/staff.ts';
import { forgetTries, reserveTry } from '../store/tries.ts';

export type LoginResult =
  | {
      readonly outcome: 'signedIn';
      readonly token: string;
      readonly expiresAt: Date;
      readonly user: StaffUser;
    }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'locked' };

const LONGEST = 200;
const LOGIN = { most: 10, minutes: 15 };

/**
 * Signs a member of staff in. A wrong name and a wrong password look alike and take the same time; after ten wrong tries
 * a name is locked for a quarter of an hour, whether anybody bears it or not.
 */
export async function login(
  services: Services,
  kommune: string,
  name: string,
  password: string,
): Promise<LoginResult> {
  const { db, keys } = services;
  const bearer = loginName(name);
  const [nameHash] = keys.macs(kommune, 'login', bearer);
  const begun = await inTenant(db, kommune, async (tenant) => {
    const known = await selectLogin(tenant, bearer);
    return { known, allowed: !(await exists(tenant)) || (await reserveTry(tenant, nameHash, LOGIN)) };
  });
  if (!begun.allowed) return { outcome: 'locked' };
  const isRight = password.length <= LONGEST && (await checkPassword(password, begun.known?.password));
  if (!isRight || !begun.known) return { outcome: 'wrong' };
  const { id } = begun.known;
  return inTenant(db, kommune, async (tenant) => {
    await forgetTries(tenant, nameHash);
    const token = createToken();
    const { expiresAt, end } = await insertSession(tenant, id, token);
    const user = await selectUser(tenant, id);
    return user
      ? { outcome: 'signedIn', token, expiresAt, user: { ...user, session: end } }
      : { outcome: 'wrong' };
  });
}

/** What can't be in a name can't be asked of the database either. */
const loginName = (name: string): string =>
  name.length <= LONGEST && name.isWellFormed() && !name.includes('\u0000') ? name.trim().toLowerCase() : '';

const exists = async ({ tx, kommune }: Tenant): Promise<boolean> =>
  (await tx
    .selectFrom('kommune')
    .select('kommune_id')
    .where('kommune_id', '=', kommune)
    .executeTakeFirst()) !== undefined;

/** Ends a session. */
export const logout = ({ db }: Services, kommune: string, session: string): Promise<void> =>
  inTenant(db, kommune, (tenant) => deleteSession(tenant, session));

/** Who is signed in. */
export const readSession = (
  services: Services,
  kommune: string,
  session: string,
): Promise<StaffUser | undefined> =>
  asStaff(services, kommune, session, (_tenant, user) => Promise.resolve(user));

/**
 * Runs `work` as who is signed in: the transaction sees only what their offices received. Undefined without a session.
 */
export const asStaff = <T>(
  { db }: Services,
  kommune: string,
  session: string,
  work: (tenant: Tenant, user: StaffUser) => Promise<T>,
): Promise<T | undefined> =>
  inTenant(
    db,
    kommune,
    async (tenant) => {
      const found = await touchSession(tenant, session);
      const known = found && (await selectUser(tenant, found.userId));
      if (!known) return undefined;
      const user = { ...known, session: found.end };
      await narrow(
        tenant,
        user.offices.map((office) => office.id),
      );
      return work(tenant, user);
    },
    [],
  );
