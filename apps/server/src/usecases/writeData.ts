import { walkAnswers } from '@formularwerk/form';
import { canonicalJson, createSubmission } from '@formularwerk/submission';
import type { Tenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { Submission } from '../store/submissions.ts';
import { submittedApplication } from './applicationTask.ts';

/** The data of an application whose documents are not written yet, or could not be. */
export async function writeData(
  services: Services,
  tenant: Tenant,
  submission: Submission,
): Promise<StoredDocument> {
  const { answers, context, ...input } = await submittedApplication(services, tenant, submission);
  const { walk } = walkAnswers(input.form, answers, context);
  const json = canonicalJson(createSubmission({ ...input, walk }));
  return {
    kind: 'json',
    mediaType: 'application/json',
    name: `${submission.reference}.json`,
    bytes: new TextEncoder().encode(json),
  };
}
