import type { Download, Inbox, InboxFilter, InboxTable } from '@formularwerk/assistant';
import { resolveText } from '@formularwerk/form';
import type { Tenant } from '../database/tenant.ts';
import type { TablesTask, WrittenTables } from '../documents/documentTask.ts';
import { cleanFileName } from '../fileName.ts';
import { germanDay } from '../germanDay.ts';
import type { Services } from '../services.ts';
import { databaseTime } from '../store/databaseTime.ts';
import { selectData } from '../store/documents.ts';
import type { FormVersion } from '../store/formCache.ts';
import { loadForm } from '../store/formVersions.ts';
import { insertView, insertViews } from '../store/staff.ts';
import { countInbox, type Submission, selectInbox, selectReceivedForms } from '../store/submissions.ts';
import { states } from './readSubmissions.ts';
import { asStaff } from './staffSession.ts';
import { writeData } from './writeData.ts';

/** How much of the inbox is shown; the newest come first. */
const SHOWN = 200;
/** How many go into one table. */
const MOST_IN_TABLE = 2000;

/** What the offices of who is signed in received, newest first; undefined without a session. */
export const readInbox = (
  services: Services,
  kommune: string,
  session: string,
  filter: InboxFilter = {},
): Promise<Inbox | undefined> =>
  asStaff(services, kommune, session, async (tenant, user) => {
    await insertView(tenant, user.id, 'inbox');
    const form = filter.form === undefined ? undefined : await loadForm(tenant, services.forms, filter.form);
    return {
      submissions: await states(services, tenant, await selectInbox(tenant, SHOWN, filter)),
      total: await countInbox(tenant, filter),
      forms: await receivedForms(services, tenant),
      recipients: (form?.form.definition.recipients ?? []).map(({ id, title }) => ({
        id,
        title: resolveText(title),
      })),
      mostInTable: MOST_IN_TABLE,
    };
  });

async function receivedForms(services: Services, tenant: Tenant): Promise<Inbox['forms']> {
  const ids = await selectReceivedForms(tenant);
  const forms = await Promise.all(ids.map((id) => loadForm(tenant, services.forms, id)));
  return ids
    .map((id, at) => ({ id, title: forms[at]?.title ?? id }))
    .sort((one, other) => one.title.localeCompare(other.title, 'de'));
}

/**
 * The applications of one form as a table, oldest first; for another authority those that it gets, with what it may
 * see. The log names each application that goes out. `none`: there is nothing to go into it.
 */
export async function writeInboxTable(
  services: Services,
  kommune: string,
  session: string,
  asked: InboxTable,
): Promise<Download | 'tooMany' | 'none' | undefined> {
  const gathered = await asStaff(services, kommune, session, async (tenant, user) => {
    const form = await loadForm(tenant, services.forms, asked.form);
    const recipient = form && recipientOf(form, asked);
    if (!form || recipient === 'unknown') return 'unknown';
    const found = await selectInbox(tenant, MOST_IN_TABLE + 1, asked);
    if (found.length > MOST_IN_TABLE) return 'tooMany';
    const data = await dataOf(services, tenant, found.reverse(), recipient?.id);
    const what = ['table', ...(recipient ? [recipient.id] : []), asked.format].join('.');
    await insertViews(tenant, user.id, what, [...data.keys()]);
    const task: TablesTask = {
      definition: form.form.definition,
      hash: form.hash,
      submissions: [...data.values()],
      format: asked.format,
      ...(recipient && { recipient: recipient.id }),
    };
    const name = ['Anträge', form.title, recipient?.title, germanDay(await databaseTime(tenant))];
    return { task, name: name.filter((part) => part !== undefined).join(' ') };
  });
  if (gathered === undefined || gathered === 'unknown') return undefined;
  if (gathered === 'tooMany') return 'tooMany';
  if (gathered.task.submissions.length === 0) return 'none';
  const written = await services.documents.tables(gathered.task);
  if (written.ok) return download(gathered.name, written.value);
  if (written.unwritten.reason === 'broken') throw written.unwritten.error;
  return 'tooMany';
}

const recipientOf = ({ form }: FormVersion, { recipient }: InboxTable) => {
  if (recipient === undefined) return undefined;
  const found = form.definition.recipients?.find(({ id }) => id === recipient);
  return found ? { id: found.id, title: resolveText(found.title) } : 'unknown';
};

/** Their data by their ids: as they were written, or, where an office's own documents are missing, as they would be. */
async function dataOf(
  services: Services,
  tenant: Tenant,
  submissions: readonly Submission[],
  recipient: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const written = await selectData(
    tenant,
    services.keys,
    submissions.map(({ id }) => id),
    recipient,
  );
  const data = new Map<string, string>();
  for (const submission of submissions) {
    const json =
      written.get(submission.id) ??
      (recipient === undefined ? (await writeData(services, tenant, submission)).bytes : undefined);
    if (json) data.set(submission.id, new TextDecoder().decode(json));
  }
  return data;
}

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
} as const;

const download = (name: string, { type, bytes }: WrittenTables): Download => ({
  bytes,
  mediaType: MEDIA_TYPES[type],
  name: cleanFileName(`${name}.${type}`),
});
