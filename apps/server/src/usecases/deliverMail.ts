import { resolveText } from '@formularwerk/form';
import { draftCodeOf, storedDraftKey } from '../crypto/draftKeys.ts';
import { submissionToken } from '../crypto/tokens.ts';
import { inTenant, type Tenant } from '../database/tenant.ts';
import type { Mail } from '../mail/mailer.ts';
import { mailTexts } from '../mail/texts/mailTexts.ts';
import type { Services } from '../services.ts';
import { selectDraftNumber } from '../store/drafts.ts';
import { loadForm } from '../store/formVersions.ts';
import { selectKommune } from '../store/kommunen.ts';
import { endMail, type StoredMail, selectMail } from '../store/mails.ts';
import { selectSubmission } from '../store/submissions.ts';

type Words = Pick<Mail, 'subject' | 'text'>;

/**
 * Writes a mail and hands it over, outside of any transaction. What it told of may be gone by now: then nothing goes out.
 * Throws where it should be tried again.
 */
export async function deliverMail(services: Services, kommune: string, id: string): Promise<void> {
  const found = await inTenant(services.db, kommune, async (tenant) => {
    const stored = await selectMail(tenant, services.keys, id);
    const at = await selectKommune(tenant);
    if (stored?.state !== 'waiting' || !at) return undefined;
    const words = await write(services, tenant, at.name, stored);
    return { to: stored.to, sender: at.name, words, kind: 'draft' in stored.about ? 'draft' : 'receipt' };
  });
  if (!found) return;
  const { to, sender, words, kind } = found;
  const outcome = words && (await services.mailer.send({ id, to, sender, ...words }, kind));
  await inTenant(services.db, kommune, (tenant) =>
    endMail(tenant, id, outcome === 'sent' ? 'sent' : 'failed'),
  );
}

/** After the last try: whoever looks is told that the mail did not go out. */
export const failMail = ({ db }: Services, kommune: string, id: string): Promise<void> =>
  inTenant(db, kommune, (tenant) => endMail(tenant, id, 'failed'));

const write = (
  services: Services,
  tenant: Tenant,
  kommune: string,
  { about, language }: StoredMail,
): Promise<Words | undefined> =>
  'draft' in about
    ? writeDraft(services, tenant, kommune, about.draft, language)
    : writeReceipt(services, tenant, kommune, about.submission, language);

async function writeDraft(
  services: Services,
  tenant: Tenant,
  kommune: string,
  id: string,
  language: string,
): Promise<Words | undefined> {
  const { keys, publicUrl } = services;
  const draft = await selectDraftNumber(tenant, id);
  const key = draft && storedDraftKey(keys, tenant.kommune, draft);
  if (!draft || key === undefined) return undefined;
  const { formId, number, expiresAt } = draft;
  return mailTexts(language).draft({
    kommune,
    service: await titleOf(services, tenant, formId, undefined, language),
    link: `${publicUrl}/${tenant.kommune}/${formId}/fortsetzen/${key}`,
    codePage: `${publicUrl}/${tenant.kommune}/fortsetzen`,
    number,
    code: draftCodeOf(keys, tenant.kommune, id),
    expiresAt,
  });
}

async function writeReceipt(
  services: Services,
  tenant: Tenant,
  kommune: string,
  id: string,
  language: string,
): Promise<Words | undefined> {
  const submission = await selectSubmission(tenant, id);
  if (!submission) return undefined;
  const { formId, version, reference, receivedAt } = submission;
  const token = submissionToken(services.keys, tenant.kommune, id, 'status');
  return mailTexts(language).receipt({
    kommune,
    service: await titleOf(services, tenant, formId, version, language),
    reference,
    receivedAt,
    link: `${services.publicUrl}/${tenant.kommune}/${formId}/stand/${id}/${token}`,
  });
}

async function titleOf(
  { forms }: Services,
  tenant: Tenant,
  formId: string,
  version: string | undefined,
  language: string,
): Promise<string> {
  const found = await loadForm(tenant, forms, formId, version);
  return found ? resolveText(found.form.definition.title, language) : formId;
}
