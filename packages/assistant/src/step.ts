import type { Walk } from '@formularwerk/form';
import type { Filing } from './filing.ts';
import type { Place } from './place.ts';

/** What came of one button: the filing to store, walked, and what to show. */
export interface Step {
  /** Its place is `next`. */
  readonly filing: Filing;
  readonly walk: Walk;
  readonly next: Place;
  /** The page is shown again: it has errors, or questions became visible that were not there. */
  readonly stay: boolean;
  /** The errors of the page are told now. */
  readonly showProblems: boolean;
  /** Path of the question at `next` that is meant. */
  readonly at?: string;
  /** One leaves the assistant: back to the start page of the service, or for another day. */
  readonly leave?: 'start' | 'later';
  /** Everything is there and the person wants it: submit. */
  readonly submit?: true;
}
