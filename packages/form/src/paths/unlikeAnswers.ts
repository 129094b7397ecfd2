import type { Entries } from '../entries.ts';
import type { Address } from '../parse/addresses.ts';
import type { Walk } from '../walkView.ts';
import { type Decision, NOTHING } from './said.ts';
import { answerKey } from './sameFuture.ts';
import { fieldsSeen } from './seen.ts';

/** So many answers are simply tried. */
const FEW = 8;

/** More than these are a list of what is alike. */
const LONG_LIST = 6;

/**
 * Leaves of many answers to a question those that make a difference to what is computed and shown then, and those that a
 * condition names by itself; each is looked at once, where the question is met first.
 */
export function unlikeAnswers(look: (entries: Entries) => Walk, mayLook: (times: number) => boolean) {
  const kept = new Map<Address, ReadonlySet<string>>();
  return (
    address: Address,
    answers: readonly Entries[],
    decision: Decision | undefined,
    before: Entries,
  ): readonly Entries[] => {
    if (answers.length <= FEW) return answers;
    const known = kept.get(address);
    if (known) return answers.filter((answer) => known.has(answerKey(answer)));
    if (!mayLook(answers.length)) return answers;
    const effects = new Set<string>();
    const found = answers.filter((answer) => {
      const effect = effectOf(look({ ...before, ...answer }));
      const isNew = !effects.has(effect);
      effects.add(effect);
      return (
        isNew || Object.values(answer).some((one) => typeof one === 'string' && isSingled(one, decision))
      );
    });
    kept.set(address, new Set(found.map(answerKey)));
    return found;
  };
}

const effectOf = (walked: Walk): string =>
  JSON.stringify([
    walked.computed,
    walked.pages.map(({ id }) => id),
    [...fieldsSeen(walked)].map(({ view }) => view.path),
  ]);

/** Asked for by itself, or with a few others: no other answer is like it. */
const isSingled = (answer: string, { groups }: Decision = NOTHING): boolean =>
  groups.some((group) => group.length <= LONG_LIST && group.includes(answer));
