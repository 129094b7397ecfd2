import type { StaffUser } from '@formularwerk/assistant';
import type { Tenant } from '../database/tenant.ts';
import type { Role } from '../roles.ts';
import { selectKommune } from './kommunen.ts';

export interface NewUser {
  readonly login: string;
  readonly name: string;
  /** As `hashPassword` gives it. */
  readonly password: string;
  readonly roles: readonly Role[];
  readonly offices: readonly string[];
}

export async function insertUser({ tx, kommune }: Tenant, user: NewUser): Promise<void> {
  const { id } = await tx
    .insertInto('staff_user')
    .values({
      kommune_id: kommune,
      login: user.login.toLowerCase(),
      name: user.name,
      password: user.password,
      roles: [...user.roles],
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const office of user.offices)
    await tx
      .insertInto('staff_office')
      .values({ kommune_id: kommune, user_id: id, office_id: office })
      .execute();
}

/** Id and password of who signs in by this name. */
export const selectLogin = ({ tx, kommune }: Tenant, login: string) =>
  tx
    .selectFrom('staff_user')
    .select(['id', 'password'])
    .where('kommune_id', '=', kommune)
    .where('login', '=', login)
    .executeTakeFirst();

export async function selectUser(tenant: Tenant, id: string): Promise<StaffUser | undefined> {
  const { tx, kommune } = tenant;
  const user = await tx
    .selectFrom('staff_user')
    .select(['id', 'name', 'roles'])
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();
  const at = await selectKommune(tenant);
  if (!user || !at) return undefined;
  const offices = await tx
    .selectFrom('staff_office')
    .innerJoin('office', (join) =>
      join
        .onRef('office.kommune_id', '=', 'staff_office.kommune_id')
        .onRef('office.id', '=', 'staff_office.office_id'),
    )
    .select(['office.id', 'office.name'])
    .where('staff_office.kommune_id', '=', kommune)
    .where('staff_office.user_id', '=', id)
    .orderBy('office.name')
    .execute();
  return { ...user, kommune: { id: at.id, name: at.name }, offices };
}

/** Who took what of many submissions at once. */
export async function insertViews(
  { tx, kommune }: Tenant,
  userId: string,
  what: string,
  submissionIds: readonly (string | null)[],
): Promise<void> {
  if (submissionIds.length === 0) return;
  const view = { kommune_id: kommune, user_id: userId, what };
  await tx
    .insertInto('view_log')
    .values(submissionIds.map((id) => ({ ...view, submission_id: id })))
    .execute();
}

/** Who looked at what, for the data protection officer. */
export const insertView = (
  tenant: Tenant,
  userId: string,
  what: string,
  submissionId?: string,
): Promise<void> => insertViews(tenant, userId, what, [submissionId ?? null]);
