import type { Problem } from '../problem.ts';
import type { FormCheck } from './formCheck.ts';
import { judgements } from './logic/judge.ts';

/**
 * A condition that rules itself out, or what encloses it: a question for `zweck = "waren"` on a page for
 * `zweck = "gastronomie"`, `anzahl > 5 and anzahl < 3`.
 */
export const contradiction: FormCheck = {
  code: 'form.contradiction',
  severity: 'problem',
  find: ({ definition }) =>
    judgements(definition)
      .filter(({ verdict }) => verdict === 'contradiction')
      .map(
        ({ path, kind, name, label }): Problem => ({
          path,
          code: 'form.contradiction',
          params: { name, label, how: kind },
        }),
      ),
};
