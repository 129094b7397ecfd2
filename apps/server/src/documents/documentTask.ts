import type { Filing } from '@formularwerk/assistant';
import type { FormDefinition, WalkContext } from '@formularwerk/form';
import type { DocumentLimits, Evidence, PassedLimit, Recipient } from '@formularwerk/submission';
import type { Begun } from './begun.ts';
import type { Signing } from './openSigning.ts';

/** What stands in every document. All of it is plain data: a thread gets a copy. */
interface Common {
  readonly definition: FormDefinition;
  readonly version: string;
  readonly hash: string;
  readonly context: WalkContext;
  readonly recipient: Recipient;
}

/** An application of which the documents are to be written, and those for the form's recipients. */
export interface ApplicationTask extends Common {
  /** As they were stored. */
  readonly answers: unknown;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly kommune: string;
  readonly parametersHash: string;
  readonly evidence: Evidence;
  /** The files of official forms by their names. */
  readonly templates?: ReadonlyMap<string, Uint8Array>;
  /** `boxes`: the PDF in the order of the boxes of an official form, and no copies. */
  readonly order?: 'boxes';
}

/** A draft of which a PDF is to be written. */
export interface DraftTask extends Common {
  readonly filing: Filing;
  readonly at: Date;
}

/** A form that nobody has filled in, of which a PDF is to be written. */
export interface BlankTask extends Common {
  readonly online: string;
  readonly at: Date;
}

/** A PDF that somebody says is an official form. */
export interface OfficialFormTask {
  readonly bytes: Uint8Array;
}

/** Applications to one form that are to become tables. */
export interface TablesTask {
  readonly definition: FormDefinition;
  readonly hash: string;
  /** Of each its `submission.json`. */
  readonly submissions: readonly string[];
  readonly format: 'xlsx' | 'csv';
  /** For which of the form's recipients, where it is not for the office. */
  readonly recipient?: string;
}

export interface WrittenTables {
  readonly type: 'xlsx' | 'csv' | 'zip';
  readonly bytes: Uint8Array;
}

/** The documents of an application, or those for one recipient. */
export interface WrittenDocuments {
  readonly copyFor?: string;
  /** What is wrong with official forms, by ids alone. */
  readonly faults?: readonly string[];
  readonly files: readonly {
    readonly kind: 'pdf' | 'xml' | 'json' | 'xsd';
    readonly bytes: Uint8Array;
  }[];
}

/** A task with the place where its thread says that it has begun. */
export type Begins<T> = T & { readonly begun: Begun };

/** What a thread gives back: an error would lose its class on the way. */
export type ThreadAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly unwritten:
        | { readonly reason: PassedLimit; readonly most: number }
        | { readonly reason: 'certificate' };
    };

/** What a thread knows from its beginning. */
export interface ThreadData {
  readonly limits: DocumentLimits;
  readonly signing: Signing;
}
