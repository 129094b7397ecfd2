import type { FormDefinition, Json } from '@formularwerk/form';
import type { RawFinding, Report } from './finding.ts';
import type { StoredHistory } from './history.ts';

/** A form as the server keeps it for those who write it. */
export interface WorkingForm {
  readonly form: string;
  readonly revision: string;
  readonly definition: FormDefinition;
  /** ISO 8601 with zone. */
  readonly savedAt?: string;
  /** The name of who saved it last. */
  readonly savedBy?: string;
  readonly state: 'draft' | 'published' | 'withdrawn';
  /** What the municipality has set, by parameter id. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly published?: PublishedVersion & { readonly definition: FormDefinition };
}

export interface PublishedVersion {
  readonly version: string;
  readonly hash: string;
  readonly publishedAt: string;
  readonly publishedBy?: string;
  readonly note?: string;
  readonly current?: boolean;
}

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly revision: string; readonly savedAt: string }
  | { readonly outcome: 'conflict'; readonly current: WorkingForm }
  | { readonly outcome: 'refused'; readonly problems: readonly RawFinding[] }
  | { readonly outcome: 'signedOut' }
  | { readonly outcome: 'gone' };

export type PublishOutcome =
  | { readonly outcome: 'published'; readonly version: PublishedVersion }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'refused'; readonly problems: readonly RawFinding[] }
  | { readonly outcome: 'signedOut' };

/** What is kept in this browser so that nothing is lost when its tab dies: all steps, and how far they were saved. */
export interface LocalCopy {
  readonly history: StoredHistory;
  /** The revision that the server had when this was kept … */
  readonly revision: string;
  /** … and how many of the commands were in it. */
  readonly savedPosition: number;
}

/** The designer's way to the world. What fails in it rejects, and is tried again. */
export interface DesignerPorts {
  readonly save: (definition: FormDefinition, revision: string) => Promise<SaveOutcome>;
  /**
   * Keeps or, with undefined, forgets the local copy of this form. The base of its history is large, and the same object
   * as long as it is the same: it need not be stored again with every step.
   */
  readonly keep: (copy: LocalCopy | undefined) => Promise<void>;
  readonly check: (definition: FormDefinition) => Promise<Report>;
  readonly publish: (revision: string, note: string) => Promise<PublishOutcome>;
  readonly versions: () => Promise<readonly PublishedVersion[]>;
  readonly readVersion: (version: string) => Promise<FormDefinition>;
  readonly restore: (version: string) => Promise<PublishedVersion>;
  readonly withdraw: () => Promise<void>;
  /** The form as the server has it now: after publishing, restoring and withdrawing. */
  readonly reload: () => Promise<WorkingForm>;
  /** The day of today in Germany, YYYY-MM-DD, for the preview. */
  readonly today: () => string;
  readonly createItemId: () => string;
}
