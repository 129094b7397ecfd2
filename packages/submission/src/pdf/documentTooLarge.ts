/** How large a document may become. */
export interface DocumentLimits {
  pages: number;
  /** Of one table. */
  rows: number;
}

/** An application is a few pages; whatever needs more than this is a mistake or an attack. */
export const documentLimits: DocumentLimits = { pages: 500, rows: 5000 };

/** Which limit was passed: the letters of all texts have one of their own. */
export type PassedLimit = keyof DocumentLimits | 'letters';

/** That a document would be larger than it may be; whoever catches it can tell by what. */
export class DocumentTooLarge extends Error {
  readonly limit: PassedLimit;
  readonly most: number;

  constructor(limit: PassedLimit, most: number) {
    super(`The document would have more than ${most} ${limit}.`);
    this.name = 'DocumentTooLarge';
    this.limit = limit;
    this.most = most;
  }
}
