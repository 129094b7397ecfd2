import type { Form } from '../compileForm.ts';
import type { Entries, Entry, Json } from '../entries.ts';
import { parseDate } from '../feel/temporal.ts';
import { feelDate } from '../feel/values.ts';
import type { Outcome } from '../generated/definition.ts';
import { CONTINUE, continuePath } from '../outcome.ts';
import { fieldAddresses } from '../parse/addresses.ts';
import { pageNodes } from '../parse/nodes.ts';
import { walk } from '../walk.ts';
import type { FieldView, Walk } from '../walkView.ts';
import { candidates, counts } from './candidates.ts';
import { type Decision, decisionsOf } from './decisions.ts';

/** One way through a form. */
export interface Path {
  /** The pages in their order. */
  readonly pages: readonly string[];
  /** The outcome at its end; undefined where it can be sent. */
  readonly outcome?: Outcome['kind'];
  /** What was typed to get there, where it matters. */
  readonly entries: Entries;
}

/** What came of trying a form out. */
export interface PathReport {
  /** The distinct ways: other pages, or the same in another order or with another end. */
  readonly paths: readonly Path[];
  /** The one with the most pages. */
  readonly longest: Path | undefined;
  /** What nobody came to, by its path in the definition. */
  readonly neverReached: { readonly pages: readonly string[]; readonly fields: readonly string[] };
  /** False: it stopped before everything was tried. There may be more paths, and more may be reached. */
  readonly complete: boolean;
  readonly walks: number;
}

export interface SimulationOptions {
  /** The day that is taken for today. */
  readonly today?: string;
  readonly parameters?: Readonly<Record<string, Json>>;
  /** Walks at most. */
  readonly most?: number;
}

/**
 * Tries a form out with the real engine: at the first open question that it depends on which pages there are, it goes on
 * with each answer that may make a difference, until none is open; other questions get a usual answer. What was not
 * reached like this is looked for with all answers on which it depends that it is there.
 */
export function simulatePaths(
  form: Form,
  { today = '2027-01-15', parameters = {}, most = 5000 }: SimulationOptions = {},
): PathReport {
  const { definition } = form;
  const decisions = decisionsOf(definition);
  const addresses = fieldAddresses(definition);
  const day = parseDate(today) ?? feelDate(2027, 1, 15);
  const paths = new Map<string, Path>();
  const reached = new Set<string>();
  const kept = new Map<string, ReadonlySet<string>>();
  let walks = 0;

  /** Tries all answers of the questions in question; ends early when it is told so. False: it could not try all. */
  const explore = (
    asked: ReadonlySet<string>,
    isEnough: () => boolean,
    limit = most,
    elsewhere: Readonly<Record<string, Json>> = {},
  ): boolean => {
    // By how many unusual answers are among them, so that the ways that are found first are not all alike.
    const waiting: Entries[][] = [[{}]];
    for (let unusual = 0; unusual < waiting.length; ) {
      const entries = waiting[unusual]?.pop();
      if (!entries) {
        unusual += 1;
        continue;
      }
      if (walks >= limit) return false;
      walks += 1;
      const walked = walk(form, entries, { today, parameters: { ...parameters, ...elsewhere } });
      for (const seen of seenIn(walked)) reached.add(seen);
      if (isEnough()) return true;
      const open = firstOpen(walked, decisions.all);
      if (open) {
        const answers = open.answers(day);
        const tried = asked.has(open.address) ? unlike(open, answers, entries) : answers.slice(0, 1);
        for (const [index, answer] of tried.entries()) {
          const own = unusual + (index > 0 ? 1 : 0);
          const others = waiting[own] ?? [];
          others.push({ ...entries, ...answer });
          waiting[own] = others;
        }
      } else if (Object.keys(elsewhere).length === 0) {
        const path = pathOf(walked, entries);
        const key = `${path.pages.join(' ')} ${path.outcome ?? ''}`;
        if (!paths.has(key)) paths.set(key, path);
      }
    }
    return true;
  };

  /** Of many answers those that make a difference to what is computed and shown then, and those that conditions name. */
  const unlike = (open: Open, answers: readonly Entries[], before: Entries): readonly Entries[] => {
    if (answers.length <= FEW || walks + answers.length > most) return answers;
    const keyOf = (answer: Entries): string => JSON.stringify(Object.values(answer));
    const singled = decisions.all.get(open.address)?.singled;
    const known = kept.get(open.address);
    if (known) return answers.filter((answer) => known.has(keyOf(answer)));
    const effects = new Set<string>();
    const found = answers.filter((answer) => {
      walks += 1;
      const walked = walk(form, { ...before, ...answer }, { today, parameters });
      const effect = JSON.stringify([walked.computed, [...seenIn(walked)]]);
      const isNew = !effects.has(effect);
      effects.add(effect);
      return isNew || Object.values(answer).some((one) => typeof one === 'string' && singled?.has(one));
    });
    kept.set(open.address, new Set(found.map(keyOf)));
    return found;
  };

  const switched = (id: string) => {
    const sample = definition.parameters?.find((one) => one.id === id)?.sample;
    return { [id]: (parameters[id] ?? sample) !== true };
  };
  let complete = explore(new Set([...decisions.leading, CONTINUE]), () => false, most * SHARE);
  for (const [path, address] of addresses) {
    const isReached = () => reached.has(address);
    const asked = new Set([...decisions.of(path), CONTINUE]);
    // As it is here; and where a municipality decides whether it is there, as it is where that was decided otherwise.
    for (const elsewhere of [{}, ...decisions.switches(path).map(switched)])
      if (!isReached()) complete = explore(asked, isReached, most, elsewhere) && complete;
  }
  const all = [...paths.values()];
  return {
    paths: all,
    longest: all.reduce<Path | undefined>(
      (a, b) => (a && a.pages.length >= b.pages.length ? a : b),
      undefined,
    ),
    neverReached: {
      pages: pageNodes(definition)
        .filter(({ page }) => !reached.has(`page ${page.id}`))
        .map(({ path }) => path),
      fields: [...addresses].filter(([, address]) => !reached.has(address)).map(([path]) => path),
    },
    complete,
    walks,
  };
}

/** Of the walks, what goes to finding ways; the others are kept for what was not reached on them. */
const SHARE = 0.7;

/** So many answers are simply tried. */
const FEW = 8;

function pathOf(walked: Walk, entries: Entries): Path {
  const end = walked.pages.find(({ id }) => id === walked.outcome?.page)?.outcome;
  return { pages: walked.pages.map(({ id }) => id), ...(end && { outcome: end.kind }), entries };
}

/** Pages and questions that are there. */
function* seenIn(walked: Walk): Generator<string> {
  for (const page of walked.pages) {
    yield `page ${page.id}`;
    yield* fieldsIn(page.fields, '');
  }
  if (!walked.outcome) yield* fieldsIn(walked.declarations, '');
}

function* fieldsIn(fields: readonly FieldView[], around: string): Generator<string> {
  for (const view of fields) {
    const address = around === '' ? view.id : `${around}.${view.id}`;
    yield address;
    yield* fieldsIn(view.fields ?? [], address);
    for (const item of view.list?.items ?? []) yield* fieldsIn(item.fields, address);
    yield* fieldsIn(view.list?.computed ?? [], around);
  }
}

/** Something to decide, and the ways to do it. */
interface Open {
  /** What is asked, by its address. */
  readonly address: string;
  readonly answers: (today: ReturnType<typeof feelDate>) => readonly Entries[];
}

/** The first question, in the order of the form, that a condition depends on and that is not answered yet. */
function firstOpen(walked: Walk, decisions: ReadonlyMap<string, Decision>): Open | undefined {
  for (const page of walked.pages) {
    const open = openIn(page.fields, '', walked.entries, decisions);
    if (open) return open;
    const path = continuePath(page.id);
    if (page.outcome?.canContinue && walked.entries[path] === undefined)
      return { address: CONTINUE, answers: () => [{ [path]: 'on' }, { [path]: '' }] };
  }
  return openIn(walked.declarations, '', walked.entries, decisions);
}

function openIn(
  fields: readonly FieldView[],
  around: string,
  entries: Entries,
  decisions: ReadonlyMap<string, Decision>,
): Open | undefined {
  for (const view of fields) {
    const address = around === '' ? view.id : `${around}.${view.id}`;
    const own =
      view.list && !isDerived(view)
        ? openList(view, address, entries, decisions.get(address))
        : openQuestion(view, decided(view, address, around, decisions), entries, decisions);
    if (own) return own;
    const inside = [view.fields ?? [], ...(view.list?.items ?? []).map((item) => item.fields)];
    for (const some of inside) {
      const open = openIn(some, address, entries, decisions);
      if (open) return open;
    }
  }
  return undefined;
}

const isDerived = ({ definition }: FieldView): boolean =>
  definition.type === 'list' && definition.each !== undefined;

/** The way of an evidence stands for the evidence. */
const decided = (
  view: FieldView,
  address: string,
  around: string,
  decisions: ReadonlyMap<string, Decision>,
): string => (view.id === 'way' && !decisions.has(address) && decisions.has(around) ? around : address);

function openQuestion(
  view: FieldView,
  address: string,
  entries: Entries,
  decisions: ReadonlyMap<string, Decision>,
): Open | undefined {
  const decision = decisions.get(address);
  if (!decision || view.fields || view.list || view.type === 'computed' || entries[view.path] !== undefined)
    return undefined;
  return {
    address,
    answers: (today) => orNothing(candidates(view, decision, today)).map((entry) => ({ [view.path]: entry })),
  };
}

const orNothing = (found: readonly Entry[]): readonly Entry[] => (found.length === 0 ? [''] : found);

/** Every list has an entry, so that one gets to see what it asks; more and none where a condition counts them. */
function openList(
  view: FieldView,
  address: string,
  entries: Entries,
  decision: Pick<Decision, 'literals'> = { literals: [] },
): Open | undefined {
  if (entries[view.path] !== undefined) return undefined;
  return {
    address,
    answers: () =>
      counts(view, decision).map((count) => ({
        [view.path]: Array.from({ length: count }, (_, index) => `i${index + 1}`),
      })),
  };
}
