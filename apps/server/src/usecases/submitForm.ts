import { randomUUID } from 'node:crypto';
import type { Draft, Receipt, Submit } from '@formularwerk/assistant';
import type { Entries, Problem, Walk } from '@formularwerk/form';
import { canonicalJson } from '../canonicalJson.ts';
import { submissionToken } from '../crypto/tokens.ts';
import { inTenant, type Tenant } from '../database/tenant.ts';
import { germanDay } from '../germanDay.ts';
import { checkAnswers } from '../intake/checkAnswers.ts';
import { receiptAddress } from '../intake/receiptAddress.ts';
import type { Differences } from '../intake/reviewedDifferences.ts';
import { createReference } from '../reference.ts';
import type { Services } from '../services.ts';
import { databaseTime } from '../store/databaseTime.ts';
import { closeDraft, lockDraft, selectSubmittedDraft } from '../store/drafts.ts';
import { insertEvent } from '../store/events.ts';
import type { FormVersion } from '../store/formCache.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectKommune } from '../store/kommunen.ts';
import { insertMail, selectLastMail } from '../store/mails.ts';
import { datedParameters, parametersAt } from '../store/parameterSets.ts';
import {
  insertSubmission,
  type NewSubmission,
  type Submission,
  type Submitted,
  selectByKey,
  selectSubmission,
} from '../store/submissions.ts';
import { bindUploads, uploadsOfDraft } from '../store/uploads.ts';
import { isWithdrawn, successorOf } from '../store/withdrawals.ts';
import { enqueueDocuments, enqueueMail } from '../worker/queue.ts';

export interface SubmitRequest extends Omit<Submit, 'answers'> {
  /** As they came: nothing about them is known yet. */
  readonly answers: unknown;
  readonly draftToken?: string | undefined;
}

export type SubmitOutcome =
  | { readonly outcome: 'received'; readonly receipt: Omit<Receipt, 'statusUrl'>; readonly replayed: boolean }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly entries: Entries }
  | ({ readonly outcome: 'changed' } & Differences)
  | { readonly outcome: 'keyReused' }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'noForm' }
  | { readonly outcome: 'noVersion' }
  /** It was withdrawn, and a newer one is offered. */
  | { readonly outcome: 'withdrawn' };

const REFERENCE_TRIES = 5;

/**
 * Receives an application: in one transaction the submission, its event and its job are stored, its files bound to it,
 * and its draft closed. Only when that is committed is the receipt given; the same key gives the same receipt again.
 */
export async function submitForm(
  services: Services,
  kommune: string,
  formId: string,
  request: SubmitRequest,
): Promise<SubmitOutcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTenant(services.db, kommune, (tenant) => receive(services, tenant, formId, request));
    } catch (error) {
      if (tries === REFERENCE_TRIES || !isReferenceTaken(error)) throw error;
    }
  }
}

const isReferenceTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'submission_reference';

async function receive(
  services: Services,
  tenant: Tenant,
  formId: string,
  request: SubmitRequest,
): Promise<SubmitOutcome> {
  const current = await loadForm(tenant, services.forms, formId);
  if (!current) return { outcome: 'noForm' };
  const before = await replay(services, tenant, formId, request);
  if (before) return before;
  // Who began before the form was withdrawn may finish; nobody else begins.
  if (request.draftToken === undefined && (await isWithdrawn(tenant, formId))) return { outcome: 'noForm' };
  const draft =
    request.draftToken === undefined ? undefined : await lockDraft(tenant, services.keys, request.draftToken);
  if (request.draftToken !== undefined && draft?.form !== formId)
    return (await replay(services, tenant, formId, request)) ?? { outcome: 'gone' };
  const version = await loadForm(tenant, services.forms, formId, request.version);
  if (!version || (draft && draft.version !== version.version)) return { outcome: 'noVersion' };
  if (await successorOf(tenant, formId, version.version)) return { outcome: 'withdrawn' };
  return check(services, tenant, version, draft, request);
}

async function check(
  services: Services,
  tenant: Tenant,
  version: FormVersion,
  draft: Draft | undefined,
  request: SubmitRequest,
): Promise<SubmitOutcome> {
  const now = await databaseTime(tenant);
  const parameters = await parametersAt(tenant, version.formId, germanDay(now));
  if (!parameters) throw new Error(`Form "${version.formId}" was published without a set of parameters.`);
  const uploads = draft ? await uploadsOfDraft(tenant, services.keys, draft.id) : [];
  const entries = draft?.filing.entries ?? {};
  const checked = checkAnswers(request, {
    version,
    parameters,
    parameterSets: await datedParameters(tenant, version.form),
    uploads,
    entries,
    now,
  });
  if (checked.outcome !== 'right') return checked;
  const row = await newSubmission(
    services,
    tenant,
    version,
    checked.parameters ?? parameters,
    request,
    checked.submitted,
    now,
  );
  const submission = await insertSubmission(tenant, services.keys, row);
  // Somebody with the same key was faster by a moment, and has committed.
  if (!submission)
    return (await replay(services, tenant, version.formId, request)) ?? { outcome: 'keyReused' };
  await bindUploads(tenant, submission.id, checked.files);
  await insertEvent(tenant, submission.id, 'submission.received');
  if (draft) await closeDraft(tenant, draft.id, submission.id);
  await enqueueDocuments(services.jobs, tenant, submission.id);
  await mailReceipt(services, tenant, submission, checked.walk, draft);
  return received(services, tenant, submission, false);
}

/** To whom it was told in the answers, else when the draft was saved; a job sends it, and nothing here waits for that. */
async function mailReceipt(
  { keys, jobs }: Services,
  tenant: Tenant,
  { id, language }: Submission,
  walk: Walk,
  draft: Draft | undefined,
): Promise<void> {
  const to = receiptAddress(walk) ?? (draft && (await selectLastMail(tenant, keys, { draft: draft.id }))?.to);
  if (to === undefined) return;
  await enqueueMail(jobs, tenant, await insertMail(tenant, keys, { submission: id }, { to, language }));
}

async function newSubmission(
  services: Services,
  tenant: Tenant,
  version: FormVersion,
  parameters: { readonly id: string; readonly hash: string },
  request: SubmitRequest,
  submitted: Submitted,
  now: Date,
): Promise<NewSubmission> {
  const kommune = await selectKommune(tenant);
  return {
    id: randomUUID(),
    reference: createReference(kommune?.referencePrefix ?? '', now),
    formId: version.formId,
    version: version.version,
    formHash: version.hash,
    parameterSetId: parameters.id,
    parametersHash: parameters.hash,
    office: version.office,
    language: request.language,
    key: request.key,
    bodyHash: bodyHashes(services, tenant, request)[0],
    submitted,
  };
}

async function replay(
  services: Services,
  tenant: Tenant,
  formId: string,
  request: SubmitRequest,
): Promise<SubmitOutcome | undefined> {
  const before = await selectByKey(tenant, formId, request.key);
  if (!before) return undefined;
  const isSame = bodyHashes(services, tenant, request).some((hash) => hash.equals(before.bodyHash));
  return isSame ? received(services, tenant, before.submission, true) : { outcome: 'keyReused' };
}

/** The draft is no part of what is compared: by a repetition it is closed, and can't be named any more. */
const bodyHashes = (
  { keys }: Services,
  { kommune }: Tenant,
  { version, answers, reviewed, language }: SubmitRequest,
) => keys.macs(kommune, 'body', canonicalJson({ version, answers, reviewed, language }));

/** The receipt of the application that a draft became, for who has its key: the answer to „Absenden“ may have got lost. */
export const receiptOfDraft = (
  services: Services,
  kommune: string,
  token: string,
): Promise<{ readonly draft: string; readonly receipt: Omit<Receipt, 'statusUrl'> } | undefined> =>
  inTenant(services.db, kommune, async (tenant) => {
    const draft = await selectSubmittedDraft(tenant, token);
    const submission = draft?.submission_id && (await selectSubmission(tenant, draft.submission_id));
    return submission ? { draft: draft.id, receipt: receiptOf(services, tenant, submission) } : undefined;
  });

const received = (
  services: Services,
  tenant: Tenant,
  submission: Submission,
  replayed: boolean,
): SubmitOutcome => ({ outcome: 'received', replayed, receipt: receiptOf(services, tenant, submission) });

const receiptOf = (
  { keys }: Services,
  { kommune }: Tenant,
  submission: Submission,
): Omit<Receipt, 'statusUrl'> => ({
  id: submission.id,
  reference: submission.reference,
  receivedAt: submission.receivedAt.toISOString(),
  accessToken: submissionToken(keys, kommune, submission.id, 'access'),
});
