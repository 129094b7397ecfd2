import type { Inbox, InboxFilter } from '@formularwerk/assistant';
import { readInboxFilter } from '../http/inboxFilter.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { InboxPage } from '../pages/InboxPage.tsx';
import { sendDocument } from './sendDocument.ts';
import { inboxPath, type Signed, staffSession, toLogin } from './staffSession.ts';

export const showInbox: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const filter = readInboxFilter(visit.url);
  const inbox = signed && (await inboxOf(visit, signed, filter));
  if (signed === undefined || inbox === undefined) return toLogin(visit);
  return page(<InboxPage visit={visit} user={signed.user} inbox={inbox} filter={filter} />);
};

/** What the inbox shows, as a table; where there is none, the inbox says why. */
export const showInboxTable: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const filter = readInboxFilter(visit.url);
  const inbox = signed && (await inboxOf(visit, signed, filter));
  if (signed === undefined || inbox === undefined) return toLogin(visit);
  const { searchParams } = visit.url;
  const [format, recipient] = [searchParams.get('format'), searchParams.get('stelle') ?? undefined];
  const { form } = filter;
  if (form === undefined || (format !== 'xlsx' && format !== 'csv')) return undefined;
  const asked = { ...filter, form, format, ...(recipient !== undefined && { recipient }) } as const;
  const table = await visit.backend.staff.table(signed.user.kommune.id, signed.session, asked);
  if (table !== 'tooMany' && table !== 'none') return sendDocument(visit, table);
  const there = { ...visit, url: new URL(inboxPath(visit), visit.url) };
  return page(<InboxPage visit={there} user={signed.user} inbox={inbox} filter={filter} noTable={table} />, {
    status: 422,
  });
};

const inboxOf = (visit: Visit, { user, session }: Signed, filter: InboxFilter): Promise<Inbox | undefined> =>
  visit.backend.staff.inbox(user.kommune.id, session, filter);
