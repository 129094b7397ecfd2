import { inTenant } from '../database/tenant.ts';
import type { Unwritten } from '../documents/documentPool.ts';
import type { WrittenDocuments } from '../documents/documentTask.ts';
import type { Services } from '../services.ts';
import { insertDocument } from '../store/documents.ts';
import { insertEvent } from '../store/events.ts';
import { selectSubmission, setState } from '../store/submissions.ts';
import { failDocuments } from './failDocuments.ts';
import { TemplateFault } from './officialForms.ts';
import { gather, wholeTask } from './wholeTask.ts';

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
  const gathered = await inTenant(services.db, kommune, async (tenant) => {
    const submission = await selectSubmission(tenant, id);
    return submission?.state === 'received' ? gather(services, tenant, submission) : undefined;
  });
  if (!gathered) return undefined;
  const task = await wholeTask(services, kommune, gathered);
  const { definition, version, reference } = task;
  const written = await services.documents.application(task);
  if (written.ok) {
    for (const fault of written.value.flatMap(({ faults = [] }) => faults))
      onFault(new TemplateFault(`${kommune}/${definition.id}/${fault}`));
    await store(services, kommune, id, reference, written.value);
    return undefined;
  }
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
