export type { Attachment } from './attachments.ts';
export { type BlankFormInput, writeBlankForm } from './blank/writeBlankForm.ts';
export { buildCopies, type Copy, copyInput } from './buildCopies.ts';
export {
  buildDocuments,
  type Documents,
  type DocumentsInput,
  type DocumentTools,
} from './buildDocuments.ts';
export { canonicalJson } from './canonicalJson.ts';
export type { ComputedRule } from './computedRules.ts';
export type { ComputedValues } from './computedValues.ts';
export type { Declaration } from './declarations.ts';
export { type Recipient, toBlocks } from './document/toBlocks.ts';
export { type DraftPdfInput, toDraftPdf } from './document/toDraftPdf.ts';
export { type PdfInput, toPdf } from './document/toPdf.ts';
export { engine } from './engine.ts';
export { type Evidence, type EvidenceFile, MOST_EVIDENCE } from './evidenceFiles.ts';
export { type LegalTime, legalTime } from './legalTime.ts';
export type { Block } from './pdf/block.ts';
export {
  type DocumentLimits,
  DocumentTooLarge,
  documentLimits,
  type PassedLimit,
} from './pdf/documentTooLarge.ts';
export { type PdfAssets, type PdfContent, writePdf } from './pdf/writePdf.ts';
export {
  type ReadFile,
  type ReadResult,
  type ReadSubmission,
  readSubmission,
  type Unreadable,
} from './readSubmission.ts';
export { CertificateExpired, type Seal } from './seal.ts';
export { type CopyFor, createSubmission, type Submission, type SubmissionInput } from './submission.ts';
export { type FilledTemplate, type FilledTemplates, fillTemplates } from './template/fillTemplates.ts';
export { MOST_TEMPLATE_BYTES, type TemplateRefusal, templateFields } from './template/openTemplate.ts';
export { refusalWords } from './template/refusalWords.ts';
export { toXml } from './toXml.ts';
