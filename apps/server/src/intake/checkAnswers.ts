import {
  type Entries,
  isError,
  type Json,
  type Problem,
  type Walk,
  walkAnswers,
  withoutItemIds,
} from '@formularwerk/form';
import { germanDay } from '../germanDay.ts';
import type { FormVersion } from '../store/formCache.ts';
import type { ParameterSet } from '../store/parameterSets.ts';
import type { Submitted } from '../store/submissions.ts';
import type { Upload } from '../store/uploads.ts';
import { fileProblems, namedFiles } from './fileProblems.ts';
import { withItemIds } from './itemIds.ts';
import { type Differences, reviewedDifferences } from './reviewedDifferences.ts';

export interface Sent {
  readonly answers: unknown;
  readonly reviewed: Readonly<Record<string, Json>>;
  readonly language: string;
}

export interface Circumstances {
  readonly version: FormVersion;
  /** What holds today, and all that the form's `validAt` may choose from. */
  readonly parameters: ParameterSet | undefined;
  readonly parameterSets?: readonly ParameterSet[] | undefined;
  readonly uploads: readonly Upload[];
  /** Entries of the draft, for the ids of list items. */
  readonly entries: Entries;
  readonly now: Date;
}

export type CheckedAnswers =
  | {
      readonly outcome: 'right';
      readonly submitted: Submitted;
      readonly files: readonly string[];
      readonly walk: Walk;
      /** What holds for these answers. */
      readonly parameters: ParameterSet | undefined;
    }
  /** `entries` give the place of a list item to its id. */
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[]; readonly entries: Entries }
  | ({ readonly outcome: 'changed' } & Differences);

/**
 * Trusts nothing: walks the raw answers again, drops what is not visible, recomputes what is computed, and compares it
 * with what the applicant has reviewed.
 */
export function checkAnswers(
  sent: Sent,
  { version, parameters, parameterSets, uploads, entries, now }: Circumstances,
): CheckedAnswers {
  const { form } = version;
  const { walk, problems } = walkAnswers(form, withItemIds(form.definition, sent.answers, entries), {
    today: germanDay(now),
    language: sent.language,
    ...(parameters && { parameters: parameters.values }),
    ...(parameterSets && { parameterSets }),
  });
  const wrong = [...problems.filter(isError), ...fileProblems(walk, uploads)];
  if (wrong.length > 0) return { outcome: 'problems', problems: wrong, entries: walk.entries };
  const differences = reviewedDifferences(sent.reviewed, walk.computed, walk.answers);
  if (differences) return { outcome: 'changed', ...differences };
  return {
    outcome: 'right',
    submitted: { answers: withoutItemIds(walk.answers), computed: walk.computed },
    files: namedFiles(walk).map(({ file }) => file.id),
    walk,
    parameters: parameterSets?.find(({ values }) => values === walk.context.parameters) ?? parameters,
  };
}
