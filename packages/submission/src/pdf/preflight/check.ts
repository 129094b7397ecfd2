import type { OpenPdf } from './openPdf.ts';

/** Looks at one side of a PDF; gives one sentence for each thing that is wrong. */
export type Check = (open: OpenPdf) => string[];

/** The sentences whose condition does not hold. */
export const failed = (expectations: [holds: boolean, otherwise: string][]): string[] =>
  expectations.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
