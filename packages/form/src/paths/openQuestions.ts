import type { Entries, Entry } from '../entries.ts';
import type { FeelDate } from '../feel/values.ts';
import { CONTINUE, continuePath } from '../outcome.ts';
import { type Address, addressIn } from '../parse/addresses.ts';
import type { FieldView, Walk } from '../walkView.ts';
import { candidates, counts } from './candidates.ts';
import { type Decision, NOTHING } from './said.ts';
import type { Places } from './seen.ts';

/** Something to decide, and the ways to do it. */
export interface Open {
  /** What is asked. */
  readonly address: Address;
  /** The path of it in the definition; of an outcome in spite of which one may go on, of its page. */
  readonly place: string;
  /** The path of its entry. */
  readonly path: string;
  /** How many pages are before that on which it stands. */
  readonly page: number;
  readonly answers: (decision: Decision | undefined, today: FeelDate) => readonly Entries[];
}

/** Finds what is open in a walk, in the order of the form: lists, outcomes, and the questions among these addresses. */
export const openQuestionsOf =
  (places: Places, addresses: { readonly has: (address: Address) => boolean }) =>
  (walked: Walk): Generator<Open> =>
    openOn(walked, places, addresses);

function* openOn(
  { pages, declarations, entries }: Walk,
  places: Places,
  addresses: { readonly has: (address: Address) => boolean },
): Generator<Open> {
  for (const [index, { id, fields, outcome }] of pages.entries()) {
    yield* openIn(fields, '', index);
    const path = continuePath(id);
    if (outcome?.canContinue && entries[path] === undefined)
      yield {
        address: CONTINUE,
        place: places.ofPage(id),
        path,
        page: index,
        answers: () => [{ [path]: 'on' }, { [path]: '' }],
      };
  }
  yield* openIn(declarations, '', pages.length);

  function* openIn(fields: readonly FieldView[], around: Address, page: number): Generator<Open> {
    for (const view of fields) {
      const inner = addressIn(around, view.id);
      // The way of an evidence stands for the evidence.
      const address = view.id === 'way' && !addresses.has(inner) && addresses.has(around) ? around : inner;
      const answers = entries[view.path] === undefined ? answersOf(view, addresses.has(address)) : undefined;
      if (answers) yield { address, place: places.ofField(address), path: view.path, page, answers };
      yield* openIn(view.fields ?? [], inner, page);
      for (const item of view.list?.items ?? []) yield* openIn(item.fields, inner, page);
    }
  }
}

/** How to answer what somebody can answer. */
function answersOf(view: FieldView, isDecided: boolean): Open['answers'] | undefined {
  if (view.list) return view.list.derived ? undefined : (decision) => lengths(view, decision);
  if (!isDecided || view.fields || view.type === 'computed') return undefined;
  return (decision = NOTHING, today) =>
    orNothing(candidates(view, decision, today)).map((entry) => ({ [view.path]: entry }));
}

/** Every list has an entry, so that one gets to see what it asks; more and none where a condition counts them. */
const lengths = (view: FieldView, decision: Decision = NOTHING): readonly Entries[] =>
  counts(view, decision).map((count) => ({
    [view.path]: Array.from({ length: count }, (_, index) => `i${index + 1}`),
  }));

const orNothing = (found: readonly Entry[]): readonly Entry[] => (found.length === 0 ? [''] : found);
