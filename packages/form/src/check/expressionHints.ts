import { expressionFindings } from '../parse/expressionProblems.ts';
import type { FormCheck } from './formCheck.ts';

/** What deserves a second look in rules: `!=` on what may be missing, a row that a table may not have. */
export const expressionHints: FormCheck = {
  code: 'expression',
  severity: 'hint',
  find: ({ definition }) => expressionFindings(definition).hints,
};
