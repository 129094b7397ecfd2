import type { Entries } from '@formularwerk/form';
import type { Place } from './place.ts';

/** What one person has done so far with one form. Plain JSON: a draft is a filing that was stored. */
export interface Filing {
  readonly entries: Entries;
  /** Ids of the pages saved so far. */
  readonly saved: readonly string[];
  readonly place: Place;
}
