import type { Form } from './compileForm.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problem.ts';
import { toEntries } from './toEntries.ts';
import { isError, walk } from './walk.ts';
import type { Walk, WalkContext } from './walkView.ts';

/** Answers walked as they were sent. */
export interface WalkedAnswers {
  readonly walk: Walk;
  /** Everything that is wrong with them, warnings included, at paths of entries. See `answerPath`. */
  readonly problems: readonly Problem[];
}

/**
 * Walks canonical answers as a finished application: what an API, the command line and the intake do. No default is
 * filled in for an answer that is absent, for its absence is what was sent.
 */
export function walkAnswers(form: Form, answers: unknown, context: WalkContext): WalkedAnswers {
  const { entries, problems } = toEntries(form, answers);
  const saved = form.definition.sections.flatMap((section) => section.pages.map((page) => page.id));
  const walked = walk(form, entries, { ...context, saved, finished: true });
  return {
    walk: walked,
    problems: [...problems, ...walked.problems.filter((problem) => !isExplained(problem, problems))],
  };
}

// Where the answer could not be taken, it is not missing on top of that; nor is anything where there were no answers.
const isExplained = (problem: Problem, by: readonly Problem[]): boolean =>
  isError(problem) &&
  by.some(({ path }) => path === '' || problem.path === path || problem.path.startsWith(`${path}.`));

/** A path in the terms of who sent the answers: `elemente.k3f9.laengeM` → `elemente[0].laengeM`. */
export function answerPath(entries: Entries, path: string): string {
  const segments = path.split('.');
  return segments.reduce((result, segment, index) => {
    const list = index === 0 ? undefined : entries[segments.slice(0, index).join('.')];
    const place = Array.isArray(list) ? list.indexOf(segment) : -1;
    if (place >= 0) return `${result}[${place}]`;
    return index === 0 ? segment : `${result}.${segment}`;
  }, '');
}
