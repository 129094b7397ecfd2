import { type Evidence, MOST_EVIDENCE } from '@formularwerk/submission';
import { inTenant, type Tenant } from '../database/tenant.ts';
import type { Unwritten } from '../documents/documentPool.ts';
import type { ApplicationTask, WrittenDocuments } from '../documents/documentTask.ts';
import type { Services } from '../services.ts';
import { withArms } from '../store/armsStore.ts';
import { insertDocument } from '../store/documents.ts';
import { insertEvent } from '../store/events.ts';
import { selectSubmission, setState } from '../store/submissions.ts';
import { type Scan, selectScanned, type Upload } from '../store/uploads.ts';
import { applicationTask } from './applicationTask.ts';
import { failDocuments } from './failDocuments.ts';
import { readTemplates, TemplateFault } from './officialForms.ts';

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  xml: 'application/xml',
  json: 'application/json',
  xsd: 'application/xml',
} as const;

/** An application whose documents could not be written, as the log tells it: by its form, never by who made it. */
export interface Parked {
  readonly kommune: string;
  readonly form: string;
  readonly version: string;
  readonly unwritten: Unwritten;
}

/**
 * Has the documents of a submission written, and the copies for the form's recipients, outside of any transaction, and
 * stores them all at once. Doing it again changes nothing: a stored document is never rebuilt. Where they can't be
 * written, trying again would not help: the submission is parked with the reason, until somebody asks for it. What is
 * wrong with an official form is told, and keeps nothing back.
 */
export async function buildSubmissionDocuments(
  services: Services,
  kommune: string,
  id: string,
  onFault: (fault: TemplateFault) => void = () => {},
): Promise<Parked | undefined> {
  const input = await inTenant(services.db, kommune, (tenant) => gather(services, tenant, id));
  if (!input) return undefined;
  const evidence = await readEvidence(services, kommune, input.uploads);
  const recipient = await withArms(services, kommune, input.task.recipient);
  const templates = await readTemplates(services, kommune, input.task.definition);
  const written = await services.documents.application({ ...input.task, recipient, evidence, templates });
  if (written.ok) {
    for (const fault of written.value.flatMap(({ faults = [] }) => faults))
      onFault(new TemplateFault(`${kommune}/${input.task.definition.id}/${fault}`));
    await store(services, kommune, id, input.task.reference, written.value);
    return undefined;
  }
  const { definition, version } = input.task;
  await failDocuments(services, kommune, id, written.unwritten.reason);
  return { kommune, form: definition.id, version, unwritten: written.unwritten };
}

const store = (
  services: Services,
  kommune: string,
  id: string,
  reference: string,
  written: readonly WrittenDocuments[],
): Promise<void> =>
  inTenant(services.db, kommune, async (tenant) => {
    for (const { copyFor, files } of written) {
      const name = copyFor === undefined ? reference : `${reference}-${copyFor}`;
      for (const { kind, bytes } of files) {
        const document = { kind, mediaType: MEDIA_TYPES[kind], name: `${name}.${kind}`, bytes };
        await insertDocument(tenant, services.keys, id, document, copyFor);
      }
    }
    if (await setState(tenant, id, 'documented')) await insertEvent(tenant, id, 'documents.built');
  });

interface Gathered {
  readonly task: Omit<ApplicationTask, 'evidence'>;
  readonly uploads: readonly Upload[];
}

async function gather(services: Services, tenant: Tenant, id: string): Promise<Gathered | undefined> {
  const submission = await selectSubmission(tenant, id);
  if (submission?.state !== 'received') return undefined;
  return {
    task: await applicationTask(services, tenant, submission),
    uploads: await selectScanned(tenant, services.keys, id, mayGoAlong(services)),
  };
}

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
