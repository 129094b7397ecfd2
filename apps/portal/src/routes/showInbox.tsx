import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { InboxPage } from '../pages/InboxPage.tsx';
import { staffSession, toLogin } from './staffSession.ts';

export const showInbox: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const submissions = signed && (await visit.backend.staff.inbox(signed.user.kommune.id, signed.session));
  if (signed === undefined || submissions === undefined) return toLogin(visit);
  return page(<InboxPage visit={visit} user={signed.user} submissions={submissions} />);
};
