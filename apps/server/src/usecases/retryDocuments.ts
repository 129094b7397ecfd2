import type { Services } from '../services.ts';
import { insertEvent } from '../store/events.ts';
import { selectSubmission, setState } from '../store/submissions.ts';
import { enqueueDocuments } from '../worker/queue.ts';
import { asStaff } from './staffSession.ts';

/**
 * Has documents that could not be written tried once more, for an office that received the application. Where there is
 * nothing to try, nothing happens; undefined without a session or such an application.
 */
export const retryDocuments = (
  services: Services,
  kommune: string,
  session: string,
  id: string,
): Promise<true | undefined> =>
  asStaff(services, kommune, session, async (tenant, user) => {
    const submission = await selectSubmission(tenant, id);
    if (!submission) return undefined;
    if (submission.state !== 'failed' || !(await setState(tenant, id, 'received'))) return true;
    await insertEvent(tenant, id, 'documents.retried', user.name);
    await enqueueDocuments(services.jobs, tenant, id);
    return true;
  });
