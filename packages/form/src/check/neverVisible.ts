import type { FormCheck } from './formCheck.ts';
import { judgements } from './logic/judge.ts';

/**
 * Something that nobody ever sees though its condition is sound by itself: it asks nothing (`1 > 2`), or what it asks for
 * is never asked then, or an outcome before it ends every way to it.
 */
export const neverVisible: FormCheck = {
  code: 'form.neverVisible',
  severity: 'problem',
  find: ({ definition }) =>
    judgements(definition)
      .filter(({ verdict }) => verdict === 'never')
      .map(({ path, kind }) => ({ path, code: 'form.neverVisible', params: { how: kind } })),
};
