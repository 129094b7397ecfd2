import type { Answers, FileAnswer, FormDefinition, Json, ParameterSet, Problem } from '@formularwerk/form';
import type { DraftChange } from '@formularwerk/form/migrate';
import type { Filing } from './filing.ts';
import type { PageReport, StoredPageReport } from './pageReport.ts';
import type { ResumeBackend } from './resumePorts.ts';

/** A filing as the server keeps it. `revision` is the value for `If-Match`. */
export interface Draft {
  readonly id: string;
  readonly kommune: string;
  readonly form: string;
  readonly version: string;
  readonly revision: string;
  readonly savedAt: string;
  readonly expiresAt: string;
  readonly filing: Filing;
  /** Its version was withdrawn: the one with which it goes on, once its applicant has confirmed what that changes. */
  readonly replacedBy?: string;
  /** Its files that are held back, by their id. */
  readonly held?: Readonly<Record<string, FileScan>>;
}

/** A draft and the version that it was begun with. */
export interface OpenedDraft {
  readonly draft: Draft;
  readonly published: PublishedForm;
  /** Ids of the forms that are offered, where an outcome of this one may lead to another. */
  readonly services?: readonly string[];
}

/** What becomes of a draft whose version was withdrawn. */
export interface DraftMove {
  /** To which it moves. */
  readonly version: string;
  readonly revision: string;
  /** All that is not as it was, to be confirmed one by one. */
  readonly changes: readonly DraftChange[];
}

export type MoveResult =
  | { readonly outcome: 'moved'; readonly draft: Draft }
  /** Not every change was confirmed. */
  | { readonly outcome: 'unconfirmed' }
  /** Draft or form changed since its changes were shown, or there is nothing to move any more. */
  | { readonly outcome: 'outdated' }
  | { readonly outcome: 'gone' };

export type SaveResult =
  | { readonly outcome: 'saved'; readonly revision: string; readonly savedAt: string }
  /** Somebody (another tab) saved in between: what is stored now. */
  | { readonly outcome: 'conflict'; readonly current: Draft }
  /** Deleted, expired or submitted. */
  | { readonly outcome: 'gone' };

export interface Receipt {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: string;
  readonly statusUrl: string;
  readonly accessToken: string;
}

export type SubmitResult =
  | { readonly outcome: 'received'; readonly receipt: Receipt }
  /** Wrong answers (422). */
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] }
  /** A computed value differs from the one reviewed (409): both, by path. */
  | {
      readonly outcome: 'changed';
      readonly reviewed: Readonly<Record<string, Json>>;
      readonly computed: Readonly<Record<string, Json>>;
    }
  /** The key was used with another body (422 idempotency_key_reused). */
  | { readonly outcome: 'keyReused' }
  /** The version was withdrawn and another one is offered (409 version_withdrawn): the draft has to move there first. */
  | { readonly outcome: 'withdrawn' }
  | { readonly outcome: 'gone' };

export interface Submit {
  readonly key: string;
  readonly version: string;
  readonly answers: Answers;
  /** Computed values as the applicant saw them, `walk.computed`. */
  readonly reviewed: Readonly<Record<string, Json>>;
  readonly language: string;
}

/**
 * What a virus scanner said of a file that is held back for it: nothing yet, or that there may be malware in it. Files
 * that it has cleared are not named.
 */
export type FileScan = 'waiting' | 'infected';

export type UploadResult =
  | { readonly outcome: 'stored'; readonly file: FileAnswer; readonly scan?: 'waiting' }
  | { readonly outcome: 'refused'; readonly problem: Problem };

/** How somebody follows an upload, and ends it. */
export interface UploadWatch {
  /** Aborted with the reason `CANCELLED`, what has come is forgotten; without, it is kept to go on later. */
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
}

/** Why an upload is aborted for good. */
export const CANCELLED = 'cancelled';

/**
 * What the assistant needs of the world, all of it. In the browser it is HTTP, in tests a plain object.
 * A rejected promise means that the world failed (network, server): the assistant keeps the answers and offers to
 * try again.
 */
export interface AssistantPorts {
  readonly save: (filing: Filing, revision: string) => Promise<SaveResult>;
  readonly submit: (submit: Submit) => Promise<SubmitResult>;
  /** Rejects when the line was lost: called again for the same file, it goes on where it was. */
  readonly upload: (path: string, file: File, watch?: UploadWatch) => Promise<UploadResult>;
  /** Makes one document of stored pictures, in this order. */
  readonly joinFiles: (path: string, files: readonly string[]) => Promise<UploadResult>;
  /** The day for `today()`, `YYYY-MM-DD`, in the municipality's time zone. */
  readonly today: () => string;
  /** A random id: of a list item (a letter, then letters and digits) or an idempotency key (UUID). */
  readonly createItemId: () => string;
  readonly createKey: () => string;
}

/** A municipality as its pages name it. */
export interface Kommune {
  readonly id: string;
  readonly name: string;
}

/** A published version with what the municipality set. */
export interface PublishedForm {
  readonly kommune: Kommune;
  readonly version: string;
  readonly hash: string;
  readonly definition: FormDefinition;
  /** Parameter values valid today, by id. */
  readonly parameters: Readonly<Record<string, Json>>;
  /** All sets of them with their days, where the form's `validAt` chooses. */
  readonly parameterSets?: readonly ParameterSet[];
  /** Shown with a visible "Muster" mark. */
  readonly muster: boolean;
}

export type DocumentKind = 'pdf' | 'xml' | 'json' | 'xsd';

export interface SubmissionState {
  readonly id: string;
  readonly reference: string;
  readonly form: string;
  /** Of the form, when it was submitted. */
  readonly version: string;
  readonly title: string;
  readonly receivedAt: string;
  readonly state: 'received' | 'documented' | 'failed';
  readonly events: readonly { readonly at: string; readonly type: string; readonly by?: string }[];
  /** Which documents are built. */
  readonly documents: readonly DocumentKind[];
  /** The authorities for which there is a copy of what each may see; told to the office only. */
  readonly copies?: readonly {
    readonly id: string;
    readonly title: string;
    /** `manual`: it goes out only after somebody has looked at it. */
    readonly release: 'auto' | 'manual';
  }[];
  /** Uploaded files that nobody gets, by their id. */
  readonly held?: Readonly<Record<string, FileScan>>;
}

/** Which applications of the inbox. */
export interface InboxFilter {
  readonly form?: string;
  /** The first day on which they came, and the last, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

export interface Inbox {
  /** The newest, as many as are shown at once. */
  readonly submissions: readonly SubmissionState[];
  /** How many there are. */
  readonly total: number;
  /** The forms by which any came, whatever the filter. */
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  /** The other authorities of the form that is asked for. */
  readonly recipients: readonly { readonly id: string; readonly title: string }[];
  /** How many go into one table. */
  readonly mostInTable: number;
}

/** A table of the applications to one form; for one of its recipients with what that may see. */
export interface InboxTable extends InboxFilter {
  readonly form: string;
  readonly recipient?: string;
  readonly format: 'xlsx' | 'csv';
}

/** A file to be kept. */
export interface Download {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
}

export interface StaffUser {
  readonly id: string;
  readonly name: string;
  readonly kommune: Kommune;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly string[];
  /** Of the session by which the server knows the user. */
  readonly session?: SessionEnd;
}

/** When a session ends, so that nobody is signed out without having been told (WCAG 2.2.1). */
export interface SessionEnd {
  /** The moment, if nothing is done until then. */
  readonly endsAt: string;
  /** From each use on it lasts so long at least, in seconds. */
  readonly idleSeconds: number;
  /** After so many it ends whatever is done. */
  readonly leftSeconds: number;
}

/**
 * What the server-rendered portal needs of the server, in process. Tokens are opaque secrets; `undefined` means that
 * there is no such thing for this key: unknown, expired and foreign look alike.
 */
export interface PortalBackend extends ResumeBackend {
  readonly today: () => string;
  readonly createItemId: () => string;
  readonly createKey: () => string;
  readonly kommunen: () => Promise<readonly Kommune[]>;
  readonly forms: (kommune: string) => Promise<readonly PublishedForm[] | undefined>;
  /** The current version, or the one named (drafts stay on theirs). */
  readonly form: (kommune: string, form: string, version?: string) => Promise<PublishedForm | undefined>;
  /** A form to be printed, or filled in on the screen, in a language that it offers; `busy`: too many want one now. */
  readonly blankForm: (published: PublishedForm, language: string) => Promise<Download | 'busy'>;
  /** Its size in bytes; undefined while it is written, which asking for it begins. */
  readonly blankFormSize: (published: PublishedForm, language: string) => number | undefined;
  readonly createDraft: (
    kommune: string,
    form: string,
  ) => Promise<{ readonly token: string; readonly draft: Draft } | undefined>;
  readonly draft: (kommune: string, token: string) => Promise<Draft | undefined>;
  /** A draft of this form, with all that a page of it shows. */
  readonly openDraft: (kommune: string, form: string, token: string) => Promise<OpenedDraft | undefined>;
  readonly saveDraft: (
    kommune: string,
    token: string,
    filing: Filing,
    revision: string,
  ) => Promise<SaveResult>;
  readonly deleteDraft: (kommune: string, token: string) => Promise<void>;
  /** A draft as PDF to be read, in its language as far as it goes; `busy`: too many want one now. */
  readonly draftPdf: (
    kommune: string,
    token: string,
    language: string,
  ) => Promise<Download | 'busy' | undefined>;
  /** Undefined: the draft stays on its version, or is gone. */
  readonly draftMove: (kommune: string, token: string, language: string) => Promise<DraftMove | undefined>;
  /** `confirmed` are the paths of the changes that the applicant has seen. */
  readonly moveDraft: (
    kommune: string,
    token: string,
    move: Pick<DraftMove, 'version' | 'revision'> & { readonly confirmed: readonly string[] },
  ) => Promise<MoveResult>;
  readonly upload: (
    kommune: string,
    token: string,
    path: string,
    file: { readonly name: string; readonly bytes: Uint8Array; readonly declared?: string },
  ) => Promise<UploadResult | undefined>;
  readonly joinFiles: (
    kommune: string,
    token: string,
    path: string,
    files: readonly string[],
  ) => Promise<UploadResult | undefined>;
  readonly submit: (
    kommune: string,
    form: string,
    submit: Submit,
    draftToken?: string,
  ) => Promise<SubmitResult>;
  /** What a draft became whose submit was received, while that is remembered (a day). */
  readonly receiptOfDraft: (
    kommune: string,
    token: string,
  ) => Promise<{ readonly draft: string; readonly receipt: Pick<Receipt, 'id' | 'accessToken'> } | undefined>;
  readonly submission: (
    kommune: string,
    id: string,
    accessToken: string,
  ) => Promise<SubmissionState | undefined>;
  readonly document: (
    kommune: string,
    id: string,
    kind: DocumentKind,
    access: { readonly accessToken: string } | { readonly session: string },
  ) => Promise<Download | 'building' | undefined>;
  /** `tooMany`: as many were kept in the last hour as there may be; undefined: there is no such form. */
  readonly reportPage: (kommune: string, report: PageReport) => Promise<'stored' | 'tooMany' | undefined>;
  readonly staff: {
    /** A session token, or undefined for a wrong name or password (both look alike, and take the same time). */
    readonly login: (kommune: string, name: string, password: string) => Promise<string | undefined>;
    readonly session: (kommune: string, session: string) => Promise<StaffUser | undefined>;
    readonly logout: (kommune: string, session: string) => Promise<void>;
    /** What the user's offices received, newest first. */
    readonly inbox: (kommune: string, session: string, filter?: InboxFilter) => Promise<Inbox | undefined>;
    /** These applications as a table; each of them is logged as viewed. */
    readonly table: (
      kommune: string,
      session: string,
      table: InboxTable,
    ) => Promise<Download | 'tooMany' | 'none' | undefined>;
    /** What applicants said about the forms of the user's offices, newest first. */
    readonly reports: (kommune: string, session: string) => Promise<readonly StoredPageReport[] | undefined>;
    /** One submission with its answers as label and value; each call is logged as a view. */
    readonly submission: (
      kommune: string,
      session: string,
      id: string,
    ) => Promise<SubmissionState | undefined>;
    /** A document of the copy for one of the form's recipients; each call is logged as a view. */
    readonly copy: (
      kommune: string,
      session: string,
      id: string,
      copy: { readonly recipient: string; readonly kind: DocumentKind },
    ) => Promise<Download | undefined>;
    /** The PDF in the order of the boxes of an official form; each call is logged as a view. */
    readonly boxes: (
      kommune: string,
      session: string,
      id: string,
    ) => Promise<Download | 'building' | undefined>;
    /** Has documents that could not be written tried once more; undefined: there is no such application. */
    readonly retry: (kommune: string, session: string, id: string) => Promise<true | undefined>;
    /** The sites that may embed the municipality's forms, after setting them to `text` if there is one. */
    readonly embedding: (
      kommune: string,
      session: string,
      text?: string,
    ) => Promise<EmbeddingSet | undefined>;
    /** The official PDF forms that the municipality's forms fill in, after taking over the one sent if there is one. */
    readonly officialForms: (
      kommune: string,
      session: string,
      sent?: SentOfficialForm,
    ) => Promise<OfficialForms | undefined>;
  };
}

/** A PDF file for a form, under the name that the form gives it. */
export interface SentOfficialForm {
  readonly form: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface OfficialForms {
  readonly forms: readonly OfficialForm[];
  /** Why the file that was sent was not taken over: a sentence in both languages. */
  readonly refused?: Readonly<Record<'de' | 'en', string>>;
}

/** An official form that a form fills in, and whether its file is there. */
export interface OfficialForm {
  readonly form: string;
  /** What the form is called, and the official one, in German. */
  readonly formTitle: string;
  readonly title: string;
  readonly file: string;
  readonly isThere: boolean;
  /** What is wrong with the file that is there: a sentence in both languages. */
  readonly wrong?: Readonly<Record<'de' | 'en', string>>;
  /** Fields that the form writes into and the file does not have. */
  readonly missing: readonly string[];
}

export type EmbeddingSet =
  | { readonly outcome: 'saved'; readonly origins: readonly string[] }
  /** The lines that are no address of a site: nothing was changed. */
  | { readonly outcome: 'refused'; readonly wrong: readonly string[] };
