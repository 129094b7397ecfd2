import { walkAnswers } from '@formularwerk/form';
import {
  buildCopies,
  buildDocuments,
  type Documents,
  type DocumentsInput,
  type Evidence,
  MOST_EVIDENCE,
} from '@formularwerk/submission';
import { documentTools } from '@formularwerk/submission/node';
import { inTenant, type Tenant } from '../database/tenant.ts';
import { germanDay } from '../germanDay.ts';
import type { Services } from '../services.ts';
import { withArms } from '../store/armsStore.ts';
import { insertDocument } from '../store/documents.ts';
import { insertEvent } from '../store/events.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectKommune, selectOffice } from '../store/kommunen.ts';
import { parametersById } from '../store/parameterSets.ts';
import { type Submission, selectSubmission, selectSubmitted, setState } from '../store/submissions.ts';
import { type Scan, selectScanned, type Upload } from '../store/uploads.ts';

const KINDS = [
  { kind: 'pdf', file: 'submission.pdf', mediaType: 'application/pdf' },
  { kind: 'xml', file: 'submission.xml', mediaType: 'application/xml' },
  { kind: 'json', file: 'submission.json', mediaType: 'application/json' },
  { kind: 'xsd', file: 'submission.xsd', mediaType: 'application/xml' },
] as const;

/**
 * Writes out the documents of a submission, and the copies for the form's recipients, outside of any transaction, and
 * stores them all at once. Doing it again changes nothing: a stored document is never rebuilt.
 */
export async function buildSubmissionDocuments(
  services: Services,
  kommune: string,
  id: string,
): Promise<void> {
  const input = await inTenant(services.db, kommune, (tenant) => gather(services, tenant, id));
  if (!input) return;
  const evidence = await readEvidence(services, kommune, input.uploads);
  const recipient = await withArms(services, kommune, input.documents.recipient);
  const whole = { ...input.documents, recipient, evidence };
  const tools = await documentTools();
  const documents = await buildDocuments(whole, tools);
  const copies = await buildCopies(whole, tools);
  await inTenant(services.db, kommune, async (tenant) => {
    const store = async (name: string, written: Documents, copyFor?: string) => {
      for (const { kind, file, mediaType } of KINDS) {
        const document = { kind, mediaType, name: `${name}.${kind}`, bytes: written[file] };
        await insertDocument(tenant, services.keys, id, document, copyFor);
      }
    };
    await store(whole.reference, documents);
    for (const { copyFor, documents: copy } of copies)
      await store(`${whole.reference}-${copyFor.id}`, copy, copyFor.id);
    if (await setState(tenant, id, 'documented')) await insertEvent(tenant, id, 'documents.built');
  });
}

interface Gathered {
  readonly documents: DocumentsInput;
  readonly uploads: readonly Upload[];
}

async function gather(services: Services, tenant: Tenant, id: string): Promise<Gathered | undefined> {
  const submission = await selectSubmission(tenant, id);
  if (!submission || submission.state === 'documented') return undefined;
  const version = await loadForm(tenant, services.forms, submission.formId, submission.version);
  const parameters = await parametersById(tenant, submission.parameterSetId);
  const at = await selectKommune(tenant);
  const office = await selectOffice(tenant, submission.office);
  if (!version || !parameters || !at || !office)
    throw new Error(`Submission ${id} names something that is not there.`);
  const { answers } = await selectSubmitted(tenant, services.keys, id);
  const { walk } = walkAnswers(version.form, answers, {
    today: germanDay(submission.receivedAt),
    parameters: parameters.values,
    language: submission.language,
  });
  return {
    documents: {
      ...identity(submission, tenant.kommune),
      form: version.form,
      walk,
      recipient: { municipality: at.name, office: office.name },
    },
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

const identity = (submission: Submission, kommune: string) => ({
  version: submission.version,
  hash: submission.formHash,
  reference: submission.reference,
  receivedAt: submission.receivedAt,
  kommune,
  parametersHash: submission.parametersHash,
});
