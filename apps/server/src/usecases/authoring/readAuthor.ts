import type { StaffUser } from '@formularwerk/assistant';
import { AUTHOR } from '../../roles.ts';
import type { Services } from '../../services.ts';
import { readSession } from '../staffSession.ts';

/** Who writes forms, and of which municipality. Every use case of authoring wants one; only `readAuthor` gives one. */
export interface Author {
  readonly kommune: string;
  readonly user: StaffUser;
}

/** Who is signed in, when they may write forms. */
export async function readAuthor(
  services: Services,
  kommune: string,
  session: string,
): Promise<Author | 'noSession' | 'noRole'> {
  const user = await readSession(services, kommune, session);
  if (!user) return 'noSession';
  return user.roles.includes(AUTHOR) ? { kommune: user.kommune.id, user } : 'noRole';
}
