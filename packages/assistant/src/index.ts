export { type Action, actionValue, parseAction } from './action.ts';
export { type AssistantEvent, assistantMachine } from './assistantMachine.ts';
export { backoff } from './backoff.ts';
export {
  type Assistant,
  type AssistantState,
  createAssistant,
  type Life,
  type Saving,
} from './createAssistant.ts';
export {
  asksMore,
  type CellState,
  type EvidenceMatrix,
  evidenceMatrix,
  type MatrixCell,
  type MatrixRow,
} from './evidenceMatrix.ts';
export { fieldAt, fieldsAt, itemAt, itemPageAt, questionsAt } from './fieldsAt.ts';
export type { Filing } from './filing.ts';
export { goBack } from './goBack.ts';
export { itemPageBeside, itemPageCount } from './itemPages.ts';
export { keepTyped } from './keepTyped.ts';
export { addItem, removedItems, removeItem, undoRemove } from './listItems.ts';
export { type LocalCopies, type LocalCopy, localCopyOf } from './localCopy.ts';
export { memoryPorts } from './memoryPorts.ts';
export { hasOverview, overview, type Task, type TaskStatus } from './overview.ts';
export { ownSaves, type SentSaves } from './ownSaves.ts';
export {
  type PageReport,
  REPORT_REASONS,
  type ReportReason,
  type StoredPageReport,
} from './pageReport.ts';
export {
  type PastedRow,
  type PastedTable,
  pastedTable,
  pastedText,
  tablePath,
  takesTable,
} from './pastedTable.ts';
export type { Place } from './place.ts';
export { placeOf } from './placeOf.ts';
export { pathToPlace, placeToPath, samePlace } from './placePath.ts';
export type {
  AssistantPorts,
  DocumentKind,
  Download,
  Draft,
  DraftMove,
  EmbeddingSet,
  FileScan,
  Inbox,
  InboxFilter,
  InboxTable,
  Kommune,
  MoveResult,
  OfficialForm,
  OfficialForms,
  OpenedDraft,
  PortalBackend,
  PublishedForm,
  Receipt,
  SaveResult,
  SentOfficialForm,
  SessionEnd,
  StaffUser,
  SubmissionState,
  Submit,
  SubmitResult,
  UploadResult,
  UploadWatch,
} from './ports.ts';
export { CANCELLED } from './ports.ts';
export { blamedAt, errorsAt, isComplete, isUnfinished, unaskedAt } from './problemsAt.ts';
export { type Post, readPost } from './readPost.ts';
export { firstOpen, resumePlace, returnPlace } from './resumePlace.ts';
export type {
  MailStatus,
  Opened,
  Resume,
  ResumeMail,
  ResumeMailResult,
  SubmissionStatus,
} from './resumePorts.ts';
export { type Changed, reviewedValues } from './reviewedValues.ts';
export { savePage } from './savePage.ts';
export { type Sending, sendingAt } from './sending.ts';
export type { Failure, Notice, Session, SessionStart } from './session.ts';
export type { Step } from './step.ts';
export { submitOf } from './submitOf.ts';
export { type Turn, takeAction } from './takeAction.ts';
export { type UnsentFile, unsentAt } from './unsentFiles.ts';
export { joinable, withFile } from './uploadedFiles.ts';
export { walkFiling } from './walkFiling.ts';
