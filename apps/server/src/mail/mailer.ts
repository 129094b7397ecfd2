import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { createFolderMailer } from './folderMailer.ts';
import { createSmtpMailer } from './smtpMailer.ts';

/** A mail as it is written; who sends it is the municipality. */
export interface Mail {
  /** The same at each try, so that a mail which comes twice is known to be the same. */
  readonly id: string;
  readonly sender: string;
  /** An address that `readMailAddress` let through. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** What kind of mail it is goes into the name of a file. `refused`: there is no such recipient. Anything else throws. */
  readonly send: (mail: Mail, kind: string) => Promise<'sent' | 'refused'>;
  /** A line for the start when mails go nowhere. */
  readonly note?: string;
}

/** Sends by SMTP; where that is not set up, mails become files that one can open. */
export const createMailer = ({ smtpUrl, mailFrom, dataDir }: Settings): Mailer =>
  smtpUrl === undefined
    ? createFolderMailer(join(dataDir, 'mails'), mailFrom)
    : createSmtpMailer(smtpUrl, mailFrom);
