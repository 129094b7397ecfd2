import type { Opened, Resume, ResumeMail, ResumeMailResult } from '@formularwerk/assistant';
import { draftCodeOf, isDraftCode, storedDraftKey } from '../crypto/draftKeys.ts';
import { inTenant } from '../database/tenant.ts';
import { readDraftNumber } from '../draftNumber.ts';
import { readMailAddress } from '../mail/mailAddress.ts';
import type { Services } from '../services.ts';
import { selectDraft, selectDraftByNumber, selectDraftNumber } from '../store/drafts.ts';
import { selectByPrefix } from '../store/kommunen.ts';
import { insertMail, selectLastMail } from '../store/mails.ts';
import { forgetTries, reserveTry, returnTry } from '../store/tries.ts';
import { enqueueMail } from '../worker/queue.ts';

/** Wrong codes for one number; then it is locked, and the link still opens the draft. */
const OF_A_NUMBER = { most: 10, minutes: 60 };
/** Wrong codes from one place. Many people may share one. */
const FROM_A_PLACE = { most: 100, minutes: 60 };
/** Nobody shall make us write to strangers. */
const MAILS_OF_A_DRAFT = { most: 5, minutes: 60 };
const MAILS_FROM_A_PLACE = { most: 30, minutes: 60 };

/** Stands for the draft where there is none, so that a wrong number takes the same way as a wrong code. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Number and code of a draft for who has its key, and the last mail that told them; undefined where it has none. */
export const readResume = (
  { db, keys }: Services,
  kommune: string,
  token: string,
): Promise<Resume | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    const found = draft && (await selectDraftNumber(tenant, draft.id));
    if (!found || storedDraftKey(keys, kommune, found) === undefined) return undefined;
    const mail = await selectLastMail(tenant, keys, { draft: found.id });
    return {
      number: found.number,
      code: draftCodeOf(keys, kommune, found.id),
      ...(mail && { mail: { to: mail.to, state: mail.state } }),
    };
  });

/** Has link and code sent. The mail waits in the same transaction as its job, and delays nobody. */
export const mailResume = (
  { db, keys, jobs }: Services,
  kommune: string,
  token: string,
  { to, language, place }: ResumeMail,
): Promise<ResumeMailResult> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    if (!draft || !(await selectDraftNumber(tenant, draft.id))) return 'gone';
    const address = readMailAddress(to);
    if (address === undefined) return 'wrongAddress';
    const [ofDraft] = keys.macs(kommune, 'tries:mails', draft.id);
    const [fromPlace] = keys.macs(kommune, 'tries:mailsFrom', networkOf(place));
    const allowed =
      (await reserveTry(tenant, fromPlace, MAILS_FROM_A_PLACE)) &&
      (await reserveTry(tenant, ofDraft, MAILS_OF_A_DRAFT));
    if (!allowed) return 'tooMany';
    await enqueueMail(
      jobs,
      tenant,
      await insertMail(tenant, keys, { draft: draft.id }, { to: address, language }),
    );
    return 'sending';
  });

/**
 * Opens a draft by number and code. A number that nobody has and a wrong code look alike, take the same way, and are
 * locked alike after ten tries.
 */
export async function resumeByCode(
  { db, keys }: Services,
  { number, code, place }: { readonly number: string; readonly code: string; readonly place: string },
): Promise<Opened> {
  const asked = readDraftNumber(number);
  const kommune = asked && (await selectByPrefix(db, asked.prefix));
  if (!asked || kommune === undefined) return { outcome: 'wrong' };
  const [ofNumber] = keys.macs(kommune, 'tries:codes', asked.number);
  const [fromPlace] = keys.macs(kommune, 'tries:codesFrom', networkOf(place));
  return inTenant(db, kommune, async (tenant): Promise<Opened> => {
    if (!(await reserveTry(tenant, fromPlace, FROM_A_PLACE))) return { outcome: 'locked' };
    if (!(await reserveTry(tenant, ofNumber, OF_A_NUMBER))) return { outcome: 'locked' };
    const draft = await selectDraftByNumber(tenant, asked.number);
    const isRight = isDraftCode(keys, kommune, draft?.id ?? NOBODY, code);
    const token = isRight && draft && storedDraftKey(keys, kommune, draft);
    if (!token) return { outcome: 'wrong' };
    await forgetTries(tenant, ofNumber);
    await returnTry(tenant, fromPlace);
    return { outcome: 'opened', kommune, form: draft.formId, token };
  });
}

/** Who has an IPv6 address has a whole network of them. */
function networkOf(place: string): string {
  const v4 = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(place)?.[1];
  return v4 ?? place.split(':').slice(0, 4).join(':');
}
