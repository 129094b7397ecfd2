import { type Walk, withoutItemIds } from '@formularwerk/form';
import type { Submit } from './ports.ts';
import { type Changed, reviewedValues } from './reviewedValues.ts';

/** What is sent: the answers that are visible and readable now, and the computed values as they were reviewed. */
export const submitOf = (walk: Walk, version: string, key: string, changed?: Changed): Submit => ({
  key,
  version,
  answers: withoutItemIds(walk.answers),
  reviewed: reviewedValues(walk, changed),
  language: walk.context.language ?? 'de',
});
