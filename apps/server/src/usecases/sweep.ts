import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { removeDraft, selectSpentDrafts } from '../store/drafts.ts';
import { selectKommunen } from '../store/kommunen.ts';

/** Deletes drafts that have expired or were submitted, with the files that nothing names any more. */
export async function sweep({ db, files }: Services): Promise<void> {
  for (const { id: kommune } of await selectKommunen(db)) {
    for (const id of await inTenant(db, kommune, selectSpentDrafts)) {
      for (const blob of await inTenant(db, kommune, (tenant) => removeDraft(tenant, id)))
        await files.remove(kommune, blob);
    }
  }
}
