import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { insertEvent } from '../store/events.ts';
import { selectKommunen } from '../store/kommunen.ts';
import { noteScan, selectUnscanned, type Unscanned } from '../store/uploads.ts';
import { whenMissing } from '../store/whenMissing.ts';
import type { Scanner } from '../uploads/scanner.ts';

/** So many of one municipality in a round; the next round takes the others. */
const HANDFUL = 50;

/**
 * Asks the scanner about all files that it has not judged yet: those that came while it was away, and those from before
 * there was one. Where it does not answer, the round ends; the next begins with the files it was never asked about, so
 * that one on which it fails each time keeps none of the others waiting. The table is the queue: a file waits exactly as
 * long as its row says so.
 */
export async function scanUploads(services: Services, signal?: AbortSignal): Promise<void> {
  const { scanner, db } = services;
  if (!scanner) return;
  for (const { id: kommune } of await selectKommunen(db)) {
    const some = await inTenant(db, kommune, (tenant) => selectUnscanned(tenant, HANDFUL));
    for (const upload of some) {
      if (signal?.aborted || !(await scanOne(services, scanner, kommune, upload))) break;
    }
  }
}

/** Whether the scanner gave a verdict. */
async function scanOne(
  { db, files }: Services,
  scanner: Scanner,
  kommune: string,
  { id, blob, submission }: Unscanned,
): Promise<boolean> {
  // Without bytes its draft was deleted a moment ago.
  const bytes = await files.read(kommune, blob).catch(whenMissing);
  const verdict = bytes ? await scanner.scan(bytes) : 'unknown';
  const scan = { clean: 'cleared', infected: 'infected', unknown: undefined } as const;
  await inTenant(db, kommune, async (tenant) => {
    const isNews = await noteScan(tenant, id, scan[verdict]);
    if (isNews && verdict === 'infected' && submission !== undefined)
      await insertEvent(tenant, submission, 'attachment.infected');
  });
  return bytes === undefined || verdict !== 'unknown';
}
