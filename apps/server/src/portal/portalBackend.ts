import { randomUUID } from 'node:crypto';
import type { PortalBackend, SubmitResult, UploadResult } from '@formularwerk/assistant';
import { germanDay } from '../germanDay.ts';
import { createItemId } from '../itemId.ts';
import type { Services } from '../services.ts';
import { createBlankForms } from '../usecases/blankForms.ts';
import { setEmbedding } from '../usecases/embedding.ts';
import { joinUploads } from '../usecases/joinUploads.ts';
import { createDraft, deleteDraft, openDraft, readDraft, saveDraft } from '../usecases/keepDraft.ts';
import { moveDraft, readMove } from '../usecases/moveDraft.ts';
import { officialForms } from '../usecases/officialForms.ts';
import { listPageReports, reportPage } from '../usecases/pageReports.ts';
import { listForms, listKommunen, readForm } from '../usecases/readForms.ts';
import { readInbox, writeInboxTable } from '../usecases/readInbox.ts';
import {
  readCopy,
  readDocument,
  readReceiptMail,
  readStatus,
  readSubmission,
} from '../usecases/readSubmissions.ts';
import { mailResume, readResume, resumeByCode } from '../usecases/resumeDraft.ts';
import { retryDocuments } from '../usecases/retryDocuments.ts';
import { login, logout, readSession } from '../usecases/staffSession.ts';
import { type StoreUploadResult, storeUpload } from '../usecases/storeUpload.ts';
import { receiptOfDraft, type SubmitOutcome, submitForm } from '../usecases/submitForm.ts';
import { writeByBoxes } from '../usecases/writeByBoxes.ts';
import { writeDraftPdf } from '../usecases/writeDraftPdf.ts';

/** The portal's way to the use cases: the same that the API calls, without HTTP in between. `day` pretends a today. */
export function createPortalBackend(services: Services, publicUrl: string, day?: string): PortalBackend {
  const today = () => day ?? germanDay(new Date());
  const blank = createBlankForms(services, publicUrl, today);
  return {
    today,
    createItemId,
    createKey: randomUUID,
    kommunen: () => listKommunen(services),
    forms: (kommune) => listForms(services, kommune),
    form: (kommune, form, version) => readForm(services, kommune, form, version),
    blankForm: blank.read,
    blankFormSize: blank.size,
    createDraft: (kommune, form) => createDraft(services, kommune, form),
    draft: (kommune, token) => readDraft(services, kommune, token),
    openDraft: (kommune, form, token) => openDraft(services, kommune, form, token),
    saveDraft: (kommune, token, filing, revision) => saveDraft(services, kommune, token, filing, revision),
    deleteDraft: async (kommune, token) => {
      await deleteDraft(services, kommune, token);
    },
    draftPdf: (kommune, token, language) => writeDraftPdf(services, kommune, token, language),
    draftMove: (kommune, token, language) => readMove(services, kommune, token, language),
    moveDraft: (kommune, token, move) => moveDraft(services, kommune, token, move),
    upload: async (kommune, token, path, file) => {
      return told(path, await storeUpload(services, kommune, token, path, file));
    },
    joinFiles: async (kommune, token, path, files) =>
      told(path, await joinUploads(services, kommune, token, path, files)),
    submit: async (kommune, form, submit, draftToken) =>
      submitResult(
        await submitForm(services, kommune, form, { ...submit, draftToken }),
        `${publicUrl}/${kommune}/${form}/eingang`,
      ),
    receiptOfDraft: (kommune, token) => receiptOfDraft(services, kommune, token),
    submission: (kommune, id, accessToken) => readSubmission(services, kommune, id, { accessToken }),
    document: async (kommune, id, kind, access) => {
      const document = await readDocument(services, kommune, id, kind, access);
      return document === 'failed' ? undefined : document;
    },
    reportPage: (kommune, report) => reportPage(services, kommune, report),
    resume: (kommune, token) => readResume(services, kommune, token),
    mailResume: (kommune, token, mail) => mailResume(services, kommune, token, mail),
    resumeByCode: (typed) => resumeByCode(services, typed),
    receiptMail: (kommune, id, accessToken) => readReceiptMail(services, kommune, id, { accessToken }),
    status: (kommune, id, statusToken) => readStatus(services, kommune, id, statusToken),
    staff: {
      login: async (kommune, name, password) => {
        const result = await login(services, kommune, name, password);
        return result.outcome === 'signedIn' ? result.token : undefined;
      },
      session: (kommune, session) => readSession(services, kommune, session),
      logout: (kommune, session) => logout(services, kommune, session),
      inbox: (kommune, session, filter) => readInbox(services, kommune, session, filter),
      table: (kommune, session, table) => writeInboxTable(services, kommune, session, table),
      submission: (kommune, session, id) => readSubmission(services, kommune, id, { session }),
      copy: (kommune, session, id, copy) => readCopy(services, kommune, id, copy, session),
      boxes: (kommune, session, id) => writeByBoxes(services, kommune, session, id),
      retry: (kommune, session, id) => retryDocuments(services, kommune, session, id),
      embedding: (kommune, session, text) => setEmbedding(services, kommune, session, text),
      officialForms: (kommune, session, sent) => officialForms(services, kommune, session, sent),
      reports: (kommune, session) => listPageReports(services, kommune, session),
    },
  };
}

/** What a page says of a file; undefined where the draft is gone. */
function told(path: string, result: StoreUploadResult): UploadResult | undefined {
  if (result.outcome === 'stored' || result.outcome === 'refused') return result;
  if (result.outcome === 'gone') return undefined;
  const code = result.outcome === 'tooMany' ? 'file.quota' : 'file.unknown';
  return { outcome: 'refused', problem: { path, code } };
}

function submitResult(result: SubmitOutcome, receipts: string): SubmitResult {
  switch (result.outcome) {
    case 'received':
      return {
        outcome: 'received',
        receipt: { ...result.receipt, statusUrl: `${receipts}/${result.receipt.id}` },
      };
    case 'problems':
      return { outcome: 'problems', problems: result.problems };
    case 'noForm':
    case 'noVersion':
      return { outcome: 'gone' };
    default:
      return result;
  }
}
