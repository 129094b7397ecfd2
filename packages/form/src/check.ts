import { checks } from './check/checks.ts';
import type { FormCheck } from './check/formCheck.ts';
import type { Form } from './compileForm.ts';
import type { Problem } from './problem.ts';

/** What stands between a form and its publication: problems block (severity `error`), hints advise (`warning`). */
export interface FormReport {
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/**
 * The door to publishing: static checks of a form that came through `parseForm`: what can never be seen or sent, rules
 * that say nothing, patterns that take for ever, languages, plain language, data minimisation. Paths are those of the
 * definition, sentences come from `authorMessage`. For servers and the command line: what looks at patterns is large.
 */
export function checkForm(form: Form): FormReport {
  const found = (severity: FormCheck['severity']): Problem[] =>
    checks.filter((check) => check.severity === severity).flatMap((check) => check.find(form));
  return {
    problems: found('problem').map((problem) => ({ ...problem, severity: 'error' })),
    hints: found('hint').map((problem) => ({ ...problem, severity: 'warning' })),
  };
}
