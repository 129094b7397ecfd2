/** A mail on its way, and to whom. */
export interface MailStatus {
  readonly to: string;
  readonly state: 'waiting' | 'sent' | 'failed';
}

/** How one comes back to a draft without its link. */
export interface Resume {
  /** `ESP-K7M4-QX9P` */
  readonly number: string;
  /** `8HNB-3RTW` */
  readonly code: string;
  /** The last mail that told both. */
  readonly mail?: MailStatus;
}

export interface ResumeMail {
  /** As it was typed. */
  readonly to: string;
  readonly language: string;
  /** The network address of who asks, for limits. */
  readonly place: string;
}

export type ResumeMailResult =
  | 'sending'
  | 'wrongAddress'
  /** So many were sent that we send no more for an hour. */
  | 'tooMany'
  /** The draft is closed, or is too old to have a number. */
  | 'gone';

export type Opened =
  | { readonly outcome: 'opened'; readonly kommune: string; readonly form: string; readonly token: string }
  /** A number that nobody has and a wrong code look alike. */
  | { readonly outcome: 'wrong' }
  /** Ten wrong codes for this number, or very many from this place: for an hour nothing is right. */
  | { readonly outcome: 'locked' };

/** What the status page may tell whoever has the link from the mail: nothing of what was answered. */
export interface SubmissionStatus {
  readonly reference: string;
  readonly form: string;
  /** Of the form, when it was submitted. */
  readonly version: string;
  readonly receivedAt: string;
}

/** Coming back to a draft, and mails. */
export interface ResumeBackend {
  /** Undefined: the draft is gone, or is too old to have a number. */
  readonly resume: (kommune: string, token: string) => Promise<Resume | undefined>;
  readonly mailResume: (kommune: string, token: string, mail: ResumeMail) => Promise<ResumeMailResult>;
  readonly resumeByCode: (typed: {
    readonly number: string;
    readonly code: string;
    readonly place: string;
  }) => Promise<Opened>;
  /** The receipt that goes out by mail; undefined where nobody has given an address, or days later. */
  readonly receiptMail: (kommune: string, id: string, accessToken: string) => Promise<MailStatus | undefined>;
  /** For who has the link from the mail. */
  readonly status: (
    kommune: string,
    id: string,
    statusToken: string,
  ) => Promise<SubmissionStatus | undefined>;
}
