/** Why somebody says that something is wrong with a page. */
export const REPORT_REASONS = ['unclear', 'missing', 'broken', 'barrier', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What somebody says about a page: of whom it comes is not known, and not asked. */
export interface PageReport {
  readonly form: string;
  readonly version: number;
  /** Id of the page, of a list entry with its own behind a slash. */
  readonly page: string;
  readonly reason: ReportReason;
  readonly words: string;
}

/** As it was kept. */
export interface StoredPageReport extends PageReport {
  readonly id: string;
  readonly title: string;
  readonly at: string;
}
