import type { Download } from '@formularwerk/assistant';
import type { Services } from '../services.ts';
import { insertView } from '../store/staff.ts';
import { selectSubmission } from '../store/submissions.ts';
import { asStaff } from './staffSession.ts';
import { gather, wholeTask } from './wholeTask.ts';

/**
 * The PDF of an application in the order of the boxes of its official form (GewA 1 to 3), written when its office asks for
 * it and not stored: the one that leads is there already. Each call is logged as a view. `building` as long as that one is
 * not there, or where this one cannot be written.
 */
export async function writeByBoxes(
  services: Services,
  kommune: string,
  session: string,
  id: string,
): Promise<Download | 'building' | undefined> {
  const gathered = await asStaff(services, kommune, session, async (tenant, user) => {
    const submission = await selectSubmission(tenant, id);
    if (!submission) return undefined;
    await insertView(tenant, user.id, 'document.boxes', id);
    return submission.state === 'documented' ? gather(services, tenant, submission) : 'building';
  });
  if (gathered === undefined || gathered === 'building') return gathered;
  const task = await wholeTask(services, kommune, gathered);
  const written = await services.documents.application({ ...task, order: 'boxes' });
  const pdf = written.ok ? written.value[0]?.files.find(({ kind }) => kind === 'pdf') : undefined;
  if (!pdf) return 'building';
  return { bytes: pdf.bytes, mediaType: 'application/pdf', name: `${task.reference}-Felder.pdf` };
}
