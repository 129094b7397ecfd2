/** What only forms with documents need: the questions of an evidence and their words, and which documents are missing. */
export { evidenceState } from '../evidenceState.ts';
export { evidenceQuestions } from '../fields/evidenceQuestions.ts';
export { viewEvidence } from '../fields/evidenceView.ts';
