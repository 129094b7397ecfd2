import { type Evidence, MOST_EVIDENCE } from '@formularwerk/submission';
import type { Tenant } from '../database/tenant.ts';
import type { ApplicationTask } from '../documents/documentTask.ts';
import type { Services } from '../services.ts';
import { withArms } from '../store/armsStore.ts';
import type { Submission } from '../store/submissions.ts';
import { type Scan, selectScanned, type Upload } from '../store/uploads.ts';
import { applicationTask } from './applicationTask.ts';
import { readTemplates } from './officialForms.ts';

/** What the database says of an application whose documents are to be written. */
export interface Gathered {
  readonly task: Omit<ApplicationTask, 'evidence'>;
  readonly uploads: readonly Upload[];
}

/** Reads that. */
export const gather = async (
  services: Services,
  tenant: Tenant,
  submission: Submission,
): Promise<Gathered> => ({
  task: await applicationTask(services, tenant, submission),
  uploads: await selectScanned(tenant, services.keys, submission.id, mayGoAlong(services)),
});

/** The same with all that lies in files: what was uploaded, the coat of arms, official forms. */
export const wholeTask = async (
  services: Services,
  kommune: string,
  { task, uploads }: Gathered,
): Promise<ApplicationTask> => ({
  ...task,
  evidence: await readEvidence(services, kommune, uploads),
  recipient: await withArms(services, kommune, task.recipient),
  templates: await readTemplates(services, kommune, task.definition),
});

/** What lies in the PDF may be taken from the inbox, too: with a scanner, no file that it has not cleared. */
const mayGoAlong = ({ scanner }: Services): readonly Scan[] =>
  scanner ? ['cleared'] : ['cleared', 'unscanned'];

/** The files that go along, as many as go into one document; the others stay where they are. */
async function readEvidence(
  { files }: Services,
  kommune: string,
  uploads: readonly Upload[],
): Promise<Evidence> {
  const evidence = new Map<string, Uint8Array>();
  let left = MOST_EVIDENCE;
  for (const { file, blob } of uploads) {
    if (file.size > left) continue;
    left -= file.size;
    evidence.set(file.id, await files.read(kommune, blob));
  }
  return evidence;
}
