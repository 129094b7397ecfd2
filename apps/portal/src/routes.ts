import type { Handler } from './http/visit.ts';
import { deleteDraft, showDelete, showDeleted } from './routes/deleteDraft.tsx';
import { setEmbedding, showEmbedding } from './routes/embedding.tsx';
import { enterCode, showCode } from './routes/enterCode.tsx';
import { confirmMove, showMove } from './routes/moveDraft.tsx';
import { sendOfficialForm, showOfficialForms } from './routes/officialForms.tsx';
import { postAssistant } from './routes/postAssistant.tsx';
import { sendReport, showReport } from './routes/reportPage.tsx';
import { openResume, showResume } from './routes/resumeDraft.tsx';
import { showAssistant } from './routes/showAssistant.tsx';
import { showBlankForm } from './routes/showBlankForm.tsx';
import {
  retryCaseDocuments,
  showCase,
  showCaseBoxes,
  showCaseCopy,
  showCaseDocument,
} from './routes/showCase.tsx';
import { showDraftPdf } from './routes/showDraftPdf.tsx';
import { showHome } from './routes/showHome.tsx';
import { showInbox, showInboxTable } from './routes/showInbox.tsx';
import { showAccessibility, showImprint, showPrivacy } from './routes/showLegal.tsx';
import { showReceipt, showReceiptDocument } from './routes/showReceipt.tsx';
import { showReports } from './routes/showReports.tsx';
import { mailSaved, showSaved } from './routes/showSaved.tsx';
import { showServices } from './routes/showServices.tsx';
import { showStart } from './routes/showStart.tsx';
import { openStatus, showStatus } from './routes/showStatus.tsx';
import { login, logout, showLogin } from './routes/staffLogin.tsx';
import { startDraft } from './routes/startDraft.ts';

export interface Route {
  readonly path: string;
  readonly get?: Handler;
  readonly post?: Handler;
}

/** Every address of the portal; the first that fits answers. */
export const routes: readonly Route[] = [
  { path: '/', get: showHome },
  { path: '/fortsetzen', get: showCode, post: enterCode },
  { path: '/{kommune}', get: showServices },
  { path: '/{kommune}/fortsetzen', get: showCode, post: enterCode },
  { path: '/{kommune}/impressum', get: showImprint },
  { path: '/{kommune}/datenschutz', get: showPrivacy },
  { path: '/{kommune}/barrierefreiheit', get: showAccessibility },
  { path: '/verwaltung/{kommune}/anmelden', get: showLogin, post: login },
  { path: '/verwaltung/{kommune}/abmelden', post: logout },
  { path: '/verwaltung/{kommune}/einbetten', get: showEmbedding, post: setEmbedding },
  { path: '/verwaltung/{kommune}/vordrucke', get: showOfficialForms, post: sendOfficialForm },
  { path: '/verwaltung/{kommune}/eingang', get: showInbox },
  { path: '/verwaltung/{kommune}/eingang/tabelle', get: showInboxTable },
  { path: '/verwaltung/{kommune}/rueckmeldungen', get: showReports },
  { path: '/verwaltung/{kommune}/eingang/{id}', get: showCase },
  { path: '/verwaltung/{kommune}/eingang/{id}/unterlagen', post: retryCaseDocuments },
  { path: '/verwaltung/{kommune}/eingang/{id}/felder', get: showCaseBoxes },
  { path: '/verwaltung/{kommune}/eingang/{id}/{kind}', get: showCaseDocument },
  { path: '/verwaltung/{kommune}/eingang/{id}/stellen/{recipient}/{kind}', get: showCaseCopy },
  { path: '/{kommune}/{form}', get: showStart, post: startDraft },
  { path: '/{kommune}/{form}/antrag/{page}', get: showAssistant, post: postAssistant },
  { path: '/{kommune}/{form}/antrag/{page}/{item}', get: showAssistant, post: postAssistant },
  { path: '/{kommune}/{form}/antrag/{page}/{item}/{itemPage}', get: showAssistant, post: postAssistant },
  { path: '/{kommune}/{form}/rueckmeldung', get: showReport, post: sendReport },
  { path: '/{kommune}/{form}/umstellung', get: showMove, post: confirmMove },
  { path: '/{kommune}/{form}/formular.pdf', get: showBlankForm },
  { path: '/{kommune}/{form}/entwurf.pdf', get: showDraftPdf },
  { path: '/{kommune}/{form}/gespeichert', get: showSaved, post: mailSaved },
  { path: '/{kommune}/{form}/entwurf-loeschen', get: showDelete, post: deleteDraft },
  { path: '/{kommune}/{form}/geloescht', get: showDeleted },
  { path: '/{kommune}/{form}/fortsetzen/{token}', get: showResume, post: openResume },
  { path: '/{kommune}/{form}/stand/{id}/{token}', get: openStatus },
  { path: '/{kommune}/{form}/stand/{id}', get: showStatus },
  { path: '/{kommune}/{form}/eingang/{id}', get: showReceipt },
  { path: '/{kommune}/{form}/eingang/{id}/{kind}', get: showReceiptDocument },
];
