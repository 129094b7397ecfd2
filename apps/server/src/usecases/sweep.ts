import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { removeDraft, selectSpentDrafts } from '../store/drafts.ts';
import { selectKommunen } from '../store/kommunen.ts';
import { removeOldMails } from '../store/mails.ts';
import { removeOldTries } from '../store/tries.ts';
import { selectKnownBlobs } from '../store/uploads.ts';

/**
 * Deletes drafts that have expired or were submitted, files that nothing names (any more) or that never came whole,
 * addresses of mails that are done with, and tries that lock nothing any more.
 */
export async function sweep(services: Services): Promise<void> {
  for (const { id } of await selectKommunen(services.db)) {
    await sweepDrafts(services, id);
    await inTenant(services.db, id, removeOldMails);
    await inTenant(services.db, id, removeOldTries);
    await sweepFiles(services, id);
    await sweepTransfers(services, id);
  }
}

async function sweepDrafts({ db, files, parts }: Services, kommune: string): Promise<void> {
  for (const id of await inTenant(db, kommune, selectSpentDrafts)) {
    const blobs = await inTenant(db, kommune, (tenant) => removeDraft(tenant, id));
    for (const blob of blobs) await files.remove(kommune, blob);
    await parts.removeAll(kommune, id);
  }
}

/** Files that somebody began to send and gave up. */
async function sweepTransfers({ parts }: Services, kommune: string): Promise<void> {
  for (const transfer of await parts.listOld(kommune)) await parts.remove(transfer);
}

/** A process that dies between the disk and the database leaves such files behind. */
async function sweepFiles({ db, files }: Services, kommune: string): Promise<void> {
  const old = await files.listOld(kommune);
  for (let at = 0; at < old.length; at += 1000) {
    const some = old.slice(at, at + 1000);
    const known = await inTenant(db, kommune, (tenant) => selectKnownBlobs(tenant, some));
    for (const name of some) if (!known.has(name)) await files.remove(kommune, name);
  }
}
