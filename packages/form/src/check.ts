import { checks } from './check/checks.ts';
import type { FormCheck } from './check/formCheck.ts';
import type { Form } from './compileForm.ts';
import type { Problem } from './problem.ts';

export { authorMessage } from './messages/authorMessage.ts';

/** What stands between a form and its publication: problems block (severity `error`), hints advise (`warning`). */
export interface FormReport {
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/**
 * The door to publishing: static checks of a form that came through `parseForm`: languages, plain language, data
 * minimisation, what can never be seen. Paths are those of the definition, sentences come from `authorMessage`.
 *
 * Patterns are not yet checked for catastrophic backtracking. Of rules that can never hold it finds those that ask
 * nothing, and those that demand two different things of one answer.
 */
export function checkForm(form: Form): FormReport {
  const found = (severity: FormCheck['severity']): Problem[] =>
    checks.filter((check) => check.severity === severity).flatMap((check) => check.find(form));
  return {
    problems: found('problem').map((problem) => ({ ...problem, severity: 'error' })),
    hints: found('hint').map((problem) => ({ ...problem, severity: 'warning' })),
  };
}
