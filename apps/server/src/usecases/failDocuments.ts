import { inTenant } from '../database/tenant.ts';
import type { Unwritten } from '../documents/documentPool.ts';
import type { Services } from '../services.ts';
import { insertEvent } from '../store/events.ts';
import { selectSubmission, setState } from '../store/submissions.ts';

/**
 * The submission says that it has no documents, and why; without a reason it was tried to the last. What was submitted
 * stays readable.
 */
export const failDocuments = (
  { db }: Pick<Services, 'db'>,
  kommune: string,
  id: string,
  reason?: Unwritten['reason'],
): Promise<void> =>
  inTenant(db, kommune, async (tenant) => {
    const submission = await selectSubmission(tenant, id);
    if (submission?.state !== 'received') return;
    if (await setState(tenant, id, 'failed'))
      await insertEvent(tenant, id, reason ? `documents.failed.${reason}` : 'documents.failed');
  });
