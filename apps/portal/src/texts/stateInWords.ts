import type { SubmissionState } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';

/** What the office reads of the state of an application: unlike its applicant, it can do something about documents. */
export const stateInWords = ({ texts }: Pick<Visit, 'texts'>, state: SubmissionState['state']): string =>
  state === 'failed' ? texts.inbox.missing.state : texts.state[state];
