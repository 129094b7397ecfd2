import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { insertEvent } from '../store/events.ts';
import { selectSubmission, setState } from '../store/submissions.ts';

/** After the last try: the submission says that it has no documents; what was submitted stays readable. */
export const failDocuments = ({ db }: Services, kommune: string, id: string): Promise<void> =>
  inTenant(db, kommune, async (tenant) => {
    const submission = await selectSubmission(tenant, id);
    if (submission?.state !== 'received') return;
    if (await setState(tenant, id, 'failed')) await insertEvent(tenant, id, 'documents.failed');
  });
