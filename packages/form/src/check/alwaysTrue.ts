import type { FormCheck } from './formCheck.ts';
import { judgements } from './logic/judge.ts';

/** A condition that is true wherever it is asked, so that it says nothing. */
export const alwaysTrue: FormCheck = {
  code: 'form.alwaysTrue',
  severity: 'hint',
  find: ({ definition }) =>
    judgements(definition)
      .filter(({ verdict }) => verdict === 'always')
      .map(({ path, kind }) => ({ path, code: 'form.alwaysTrue', params: { how: kind } })),
};
