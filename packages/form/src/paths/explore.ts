import type { Form } from '../compileForm.ts';
import type { Entries, Json } from '../entries.ts';
import { parseDate } from '../feel/temporal.ts';
import { feelDate } from '../feel/values.ts';
import { CONTINUE } from '../outcome.ts';
import type { Address } from '../parse/addresses.ts';
import { enclosingPaths } from '../parse/definitionPath.ts';
import { fieldNodes } from '../parse/nodes.ts';
import { walk } from '../walk.ts';
import type { Walk } from '../walkView.ts';
import type { Deciding, Decisions } from './decisions.ts';
import { comparePlaces } from './influence.ts';
import { type Open, openQuestionsOf } from './openQuestions.ts';
import { answerKey, type Told, whatMatters } from './sameFuture.ts';
import { fieldsSeen, placesIn } from './seen.ts';
import { unlikeAnswers } from './unlikeAnswers.ts';

/** What to try, and how long. */
export interface Exploration {
  /** The questions that are answered in every way; all others get an answer that nobody tried yet, or the usual one. */
  readonly deciding: Deciding;
  /** Walks at most, with all before. */
  readonly limit: number;
  /** Parameters of another municipality. */
  readonly elsewhere?: Readonly<Record<string, Json>>;
  /** What is looked for, by its path: it ends there, and nothing behind it is tried. */
  readonly goal?: string;
  /** Told of each way to its end. Without it, pages behind one do not tell ways apart that go on alike. */
  readonly found?: (walked: Walk) => void;
}

export interface Explorer {
  /** False: it could not try everything. */
  readonly explore: (exploration: Exploration) => boolean;
  /** Whether somebody came to a page or field, by its path. */
  readonly isReached: (path: string) => boolean;
  readonly walks: () => number;
}

/** A walk to go on from. */
interface State {
  readonly entries: Entries;
  /** What was decided on the way. */
  readonly told: readonly Told[];
}

export interface ExplorerOptions {
  readonly today: string;
  readonly parameters: Readonly<Record<string, Json>>;
}

/** Tries a form out with the real engine, and keeps in mind what was reached. */
export function createExplorer(form: Form, decisions: Decisions, options: ExplorerOptions): Explorer {
  const day = parseDate(options.today) ?? feelDate(2027, 1, 15);
  const places = placesIn(form.definition);
  const openQuestions = openQuestionsOf(places, decisions.all.decisions);
  const lists = new Set(
    fieldNodes(form.definition).flatMap(({ field, path }) => (field.type === 'list' ? [path] : [])),
  );
  const reached = new Set<string>();
  const tried = new Set<string>();
  let walks = 0;

  const look = (entries: Entries, elsewhere: Readonly<Record<string, Json>> = {}): Walk => {
    walks += 1;
    const parameters = { ...options.parameters, ...elsewhere };
    const walked = walk(form, entries, { today: options.today, parameters });
    for (const { id } of walked.pages) reached.add(places.ofPage(id));
    for (const { address } of fieldsSeen(walked)) reached.add(places.ofField(address));
    return walked;
  };

  /** An answer on which nothing depends here: one that nobody gave yet, so that few ways show much. */
  const anyAnswer = ({ address, answers }: Open): Entries => {
    const all = answers(decisions.all.decisions.get(address), day);
    const keyOf = (answer: Entries): string => `${address} ${answerKey(answer)}`;
    const answer = all.find((one) => !tried.has(keyOf(one))) ?? all[0] ?? {};
    tried.add(keyOf(answer));
    return answer;
  };

  /** The first question to decide, with answers for what is open before it; without it, where these must be seen first. */
  const nextStep = (walked: Walk, asked: ReadonlySet<Address>, isPast: (place: string) => boolean) => {
    const addresses = new Set<Address>();
    let given: Entries = {};
    for (const open of openQuestions(walked)) {
      if (isPast(open.place)) break;
      if ([...decisions.ofQuestion(open.place)].some((address) => addresses.has(address))) break;
      if (open.address === CONTINUE || asked.has(open.address)) return { given, ask: open };
      given = { ...given, ...anyAnswer(open) };
      addresses.add(open.address);
    }
    return { given, ask: undefined };
  };

  /** An entry of a list comes before the next one as a whole. */
  const isPast = (goal: string | undefined) => {
    const end = goal && (enclosingPaths(goal).findLast((path) => lists.has(path)) ?? goal);
    return (place: string): boolean =>
      end !== undefined && comparePlaces(place, end) > 0 && !place.startsWith(`${end}.`);
  };

  const explore = ({ deciding, limit, elsewhere, goal, found }: Exploration): boolean => {
    // By how many unusual answers are among them, so that the ways that are found first are not all alike.
    const waiting: State[][] = [[{ entries: {}, told: [] }]];
    const put = (unusual: number, state: State): void => {
      const others = waiting[unusual] ?? [];
      others.push(state);
      waiting[unusual] = others;
    };
    const met = new Set<string>();
    const unlike = unlikeAnswers(
      (entries) => look(entries, elsewhere),
      (more) => walks + more <= limit,
    );
    for (let unusual = 0; unusual < waiting.length; ) {
      const state = waiting[unusual]?.pop();
      if (!state) {
        unusual += 1;
        continue;
      }
      if (walks >= limit) return false;
      const walked = look(state.entries, elsewhere);
      if (goal && reached.has(goal)) return true;
      const { given, ask } = nextStep(walked, deciding.asked, isPast(goal));
      const entries = { ...state.entries, ...given };
      if (!ask) {
        if (Object.keys(given).length > 0) put(unusual, { ...state, entries });
        else found?.(walked);
        continue;
      }
      const pages = found ? walked.pages.slice(0, ask.page + 1).map(({ id }) => id) : [];
      const here = JSON.stringify([pages, ask.path, whatMatters(state.told, walked, deciding, ask)]);
      if (met.has(here)) continue;
      met.add(here);
      const decision = deciding.decisions.get(ask.address);
      const answers = unlike(ask.address, ask.answers(decision, day), decision, entries);
      for (const [index, answer] of answers.entries())
        put(unusual + (index > 0 ? 1 : 0), {
          entries: { ...entries, ...answer },
          told: [...state.told, { ...ask, answer: answerKey(answer) }],
        });
    }
    return true;
  };

  return { explore, isReached: (path) => reached.has(path), walks: () => walks };
}
