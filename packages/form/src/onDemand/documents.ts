/** What only forms with documents need: files, the questions of an evidence and their words, which documents are missing. */
export { evidenceState } from '../evidenceState.ts';
export { evidenceQuestions } from '../fields/evidenceQuestions.ts';
export { viewEvidence } from '../fields/evidenceView.ts';
export { fileFaults, filesEntry, filesValue, readFiles, writeFiles } from '../fields/fileAnswer.ts';
