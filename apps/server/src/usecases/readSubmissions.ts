import type {
  DocumentKind,
  Download,
  FileScan,
  MailStatus,
  SubmissionState,
  SubmissionStatus,
} from '@formularwerk/assistant';
import { type Answers, resolveText } from '@formularwerk/form';
import { isSubmissionToken } from '../crypto/tokens.ts';
import { inTenant, type Tenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { type StoredDocument, selectDocument, selectKinds, selectRecipients } from '../store/documents.ts';
import { selectEvents } from '../store/events.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectLastMail } from '../store/mails.ts';
import { insertView } from '../store/staff.ts';
import { type Submission, selectSubmission, selectSubmitted } from '../store/submissions.ts';
import { selectAttachment, selectHeld } from '../store/uploads.ts';
import { asStaff } from './staffSession.ts';
import { writeData } from './writeData.ts';

/** The key that the applicant got, or who is signed in. */
export type Access = { readonly accessToken: string } | { readonly session: string };

/** Bytes to be saved under a name. */
/** Why it is not given out, where it is not. */
export type AttachmentResult = Download | FileScan | undefined;

export type DocumentResult = StoredDocument | 'building' | 'failed' | undefined;

/** State, events and documents of a submission; to a clerk of the office that received it also what was answered. */
export const readSubmission = (
  services: Services,
  kommune: string,
  id: string,
  access: Access,
): Promise<(SubmissionState & { readonly answers?: Answers }) | undefined> =>
  open(services, kommune, id, access, 'submission', async (tenant, submission) => {
    const [state] = await states(services, tenant, [submission]);
    if (!state || 'accessToken' in access) return state;
    return {
      ...state,
      copies: await copiesOf(services, tenant, submission),
      answers: (await selectSubmitted(tenant, services.keys, id)).answers,
    };
  });

/** The authorities for which there is a copy, in the order of the form. */
async function copiesOf(
  services: Services,
  tenant: Tenant,
  { id, formId, version }: Submission,
): Promise<NonNullable<SubmissionState['copies']>> {
  const there = await selectRecipients(tenant, id);
  const form = there.size > 0 ? await loadForm(tenant, services.forms, formId, version) : undefined;
  return (form?.form.definition.recipients ?? [])
    .filter((recipient) => there.has(recipient.id))
    .map(({ id: recipient, title, release = 'auto' }) => ({
      id: recipient,
      title: resolveText(title),
      release,
    }));
}

/** A document of the copy for one of the form's recipients; for the office that received the application only. */
export const readCopy = (
  services: Services,
  kommune: string,
  id: string,
  copy: { readonly recipient: string; readonly kind: DocumentKind },
  session: string,
): Promise<StoredDocument | undefined> =>
  open(services, kommune, id, { session }, `copy.${copy.recipient}.${copy.kind}`, (tenant, submission) =>
    selectDocument(tenant, services.keys, submission.id, copy.kind, copy.recipient),
  );

/** That it was received, for who has the link from the mail: anybody might, so nothing of what was answered. */
export async function readStatus(
  { db, keys }: Services,
  kommune: string,
  id: string,
  statusToken: string,
): Promise<SubmissionStatus | undefined> {
  if (!isSubmissionToken(keys, kommune, id, 'status', statusToken)) return undefined;
  const submission = await inTenant(db, kommune, (tenant) => selectSubmission(tenant, id));
  if (!submission) return undefined;
  const { reference, formId: form, version, receivedAt } = submission;
  return { reference, form, version, receivedAt: receivedAt.toISOString() };
}

/** What became of the receipt that goes out by mail. */
export const readReceiptMail = (
  services: Services,
  kommune: string,
  id: string,
  access: Access,
): Promise<MailStatus | undefined> =>
  open(services, kommune, id, access, 'mail', async (tenant, submission) => {
    const mail = await selectLastMail(tenant, services.keys, { submission: submission.id });
    return mail && { to: mail.to, state: mail.state };
  });

/** One document of a submission. Until they are written, or where they could not be, the office still gets the data. */
export const readDocument = (
  services: Services,
  kommune: string,
  id: string,
  kind: DocumentKind,
  access: Access,
): Promise<DocumentResult> =>
  open<DocumentResult>(services, kommune, id, access, `document.${kind}`, async (tenant, submission) => {
    const document = await selectDocument(tenant, services.keys, submission.id, kind);
    if (document) return document;
    if (kind === 'json' && 'session' in access) return writeData(services, tenant, submission);
    return submission.state === 'failed' ? 'failed' : 'building';
  });

/** A file that the applicant uploaded, as it came; nobody gets one that the scanner has not cleared. */
export const readAttachment = (
  services: Services,
  kommune: string,
  id: string,
  file: string,
  access: Access,
): Promise<AttachmentResult> =>
  open<AttachmentResult>(services, kommune, id, access, 'attachment', async (tenant, submission) => {
    const upload = await selectAttachment(tenant, services.keys, submission.id, file);
    if (!upload) return undefined;
    if (upload.scan === 'waiting' || upload.scan === 'infected') return upload.scan;
    const { mediaType, name } = upload.file;
    return { bytes: await services.files.read(kommune, upload.blob), mediaType, name };
  });

/** Finds the submission for who may see it, and notes who of the staff did. */
function open<T>(
  services: Services,
  kommune: string,
  id: string,
  access: Access,
  what: string,
  work: (tenant: Tenant, submission: Submission) => Promise<T>,
): Promise<T | undefined> {
  if ('accessToken' in access) {
    if (!isSubmissionToken(services.keys, kommune, id, 'access', access.accessToken))
      return Promise.resolve(undefined);
    return inTenant(services.db, kommune, async (tenant) => {
      const submission = await selectSubmission(tenant, id);
      return submission && work(tenant, submission);
    });
  }
  return asStaff(services, kommune, access.session, async (tenant, user) => {
    const submission = await selectSubmission(tenant, id);
    if (!submission) return undefined;
    await insertView(tenant, user.id, what, submission.id);
    return work(tenant, submission);
  });
}

/** What is told of submissions. */
export async function states(
  services: Services,
  tenant: Tenant,
  submissions: readonly Submission[],
): Promise<SubmissionState[]> {
  const ids = submissions.map(({ id }) => id);
  const events = await selectEvents(tenant, ids);
  const kinds = await selectKinds(tenant, ids);
  const held = await selectHeld(tenant, ids);
  const all: SubmissionState[] = [];
  for (const submission of submissions) {
    const form = await loadForm(tenant, services.forms, submission.formId, submission.version);
    all.push({
      id: submission.id,
      reference: submission.reference,
      form: submission.formId,
      version: submission.version,
      title: form?.title ?? submission.formId,
      receivedAt: submission.receivedAt.toISOString(),
      state: submission.state,
      events: events.get(submission.id) ?? [],
      documents: kinds.get(submission.id) ?? [],
      ...(held.has(submission.id) && { held: held.get(submission.id) ?? {} }),
    });
  }
  return all;
}
