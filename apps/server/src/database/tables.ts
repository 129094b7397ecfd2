import type { PageReport } from '@formularwerk/assistant';
import type { ColumnType, Generated, RawBuilder } from 'kysely';

type Moment = ColumnType<Date, Date | string | undefined, Date | string>;

/** Every table begins with the municipality, so that the data can be partitioned or spread without a change of code. */
export interface Tables {
  kommune: {
    kommune_id: string;
    name: string;
    reference_prefix: string;
    /** Sites that may show its forms in a frame: `https://www.stadt.example`. */
    embedding_origins: Generated<string[]>;
    created_at: Moment;
  };
  office: { kommune_id: string; id: string; name: string };
  staff_user: {
    kommune_id: string;
    id: Generated<string>;
    /** What one signs in with: an e-mail address in lower case. */
    login: string;
    name: string;
    password: string;
    roles: string[];
  };
  staff_office: { kommune_id: string; user_id: string; office_id: string };
  session: {
    kommune_id: string;
    id: Generated<string>;
    user_id: string;
    token_hash: Buffer;
    created_at: Moment;
    last_seen_at: Moment;
  };
  login_tries: { kommune_id: string; name_hash: Buffer; tries: number; since: Moment };
  form_version: {
    kommune_id: string;
    id: Generated<string>;
    form_id: string;
    version: number;
    hash: string;
    title: string;
    muster: boolean;
    office_id: string;
    /** JSON texts, byte for byte as they were published. */
    definition: string;
    schema: string;
    xsd: string;
    published_at: Moment;
    /** What the author said about it. */
    note: string | null;
    /** Null for what the demonstration published. */
    published_by: string | null;
  };
  working_form: {
    kommune_id: string;
    form_id: string;
    revision: Generated<string>;
    /** JSON text as it was saved. */
    definition: string;
    /** Of the canonical JSON, as in a version: tells whether there is anything to publish. */
    hash: string;
    title: string;
    office_id: string;
    saved_at: Moment;
    saved_by: string | null;
  };
  /** A row while the form is not offered. */
  withdrawn_form: {
    kommune_id: string;
    form_id: string;
    withdrawn_at: Moment;
    withdrawn_by: string | null;
  };
  /** A version that was taken back, and with it all before it. */
  withdrawn_version: {
    kommune_id: string;
    form_id: string;
    version: number;
    withdrawn_at: Moment;
  };
  parameter_set: {
    kommune_id: string;
    id: Generated<string>;
    form_id: string;
    valid_from: string;
    hash: string;
    parameters: string;
    created_at: Moment;
  };
  draft: {
    kommune_id: string;
    id: string;
    /** `ESP-K7M4-QX9P`; null for drafts that were begun before there were numbers. */
    number: string | null;
    form_id: string;
    version: number;
    token_hash: Buffer;
    revision: Generated<number>;
    filing: Buffer;
    created_at: Moment;
    saved_at: Moment;
    expires_at: Moment;
    closed_at: Moment | null;
    submission_id: string | null;
  };
  /** What goes out by mail: of a draft its link and code, of a submission that it was received. */
  mail: {
    kommune_id: string;
    id: string;
    draft_id: string | null;
    submission_id: string | null;
    /** Sealed. */
    recipient: Buffer;
    language: string;
    state: Generated<'waiting' | 'sent' | 'failed'>;
    created_at: Moment;
  };
  upload: {
    kommune_id: string;
    id: string;
    draft_id: string | null;
    submission_id: string | null;
    /** The file field, list items left out: `elemente[].foto`. */
    field: string;
    /** Sealed: name, size, media type, SHA-256. */
    facts: Buffer;
    /** Name of the sealed file in the store. */
    blob: string;
    created_at: Moment;
    /** What the virus scanner said; nobody gets a file that waits or is infected. */
    scan: Generated<'unscanned' | 'waiting' | 'cleared' | 'infected'>;
    scan_tried_at: ColumnType<Date | null, Date | null | undefined, RawBuilder<Date> | Date | null>;
  };
  submission: {
    kommune_id: string;
    id: string;
    reference: string;
    form_id: string;
    version: number;
    form_hash: string;
    parameter_set_id: string;
    parameters_hash: string;
    office_id: string;
    idempotency_key: string;
    body_hash: Buffer;
    answers: Buffer;
    language: string;
    state: Generated<'received' | 'documented' | 'failed'>;
    received_at: Moment;
  };
  event: {
    kommune_id: string;
    id: Generated<string>;
    submission_id: string;
    at: Moment;
    type: string;
    actor: string | null;
  };
  document: {
    kommune_id: string;
    submission_id: string;
    kind: 'pdf' | 'xml' | 'json' | 'xsd';
    /** One of the form's recipients; empty for the office that received it. */
    recipient: Generated<string>;
    media_type: string;
    name: string;
    bytes: Buffer;
    created_at: Moment;
  };
  page_report: {
    kommune_id: string;
    id: Generated<string>;
    form_id: string;
    version: number;
    office_id: string;
    page: string;
    reason: PageReport['reason'];
    words: string;
    reported_at: Moment;
  };
  view_log: {
    kommune_id: string;
    id: Generated<string>;
    user_id: string;
    submission_id: string | null;
    what: string;
    at: Moment;
  };
}
