import { type FormDefinition, type Problem, parseForm } from '@formularwerk/form';
import { applyCommand } from './applyCommand.ts';
import { asFinding } from './commandMessages.ts';
import type { Finding, RawFinding, Report } from './finding.ts';
import { fixesFor } from './fixes.ts';
import { nodeAt } from './lookups.ts';

/**
 * What is to be put right in a form, each at its part, with the ways to do it with one press: what `parseForm` finds in
 * one that is not sound (an import), and what the server's check found. A report holds for the form that was checked.
 */
export function findProblems(form: FormDefinition, report?: Report): Finding[] {
  const parsed = parseForm(form);
  const own = parsed.ok ? [] : parsed.problems.map(asFinding);
  const reported = report?.problems.filter((one) => !own.some((other) => isSame(one, other))) ?? [];
  return [
    ...[...own, ...reported].map((found) => findingOf(form, found, 'problem')),
    ...(report?.hints ?? []).map((found) => findingOf(form, found, 'hint')),
  ];
}

/** What is wrong, at its part; of the ways to put it right those that lead to a sound form. */
const findingOf = (form: FormDefinition, found: RawFinding, kind: Finding['kind']): Finding => ({
  node: nodeAt(form, found.path),
  kind,
  code: found.code,
  path: found.path,
  message: found.message,
  fixes: fixesFor(form, found).filter(({ command }) => {
    const fixed = applyCommand(form, command);
    return fixed.ok && fixed.value !== form;
  }),
});

const isSame = (a: Pick<Problem, 'path' | 'code'>, b: Pick<Problem, 'path' | 'code'>): boolean =>
  a.path === b.path && a.code === b.code;
