import {
  type Action,
  type Filing,
  fieldsAt,
  itemAt,
  keepTyped,
  questionsAt,
  type Step,
  takeAction,
  walkFiling,
} from '@formularwerk/assistant';
import { type Entries, type Form, splitItemPath, type WalkContext } from '@formularwerk/form';
import type { Journey } from './forms.ts';

export interface Played {
  readonly filing: Filing;
  /** The pages one stood on, in order, each once. */
  readonly visited: readonly string[];
  /** The last page was not let through: its errors are told. */
  readonly stopped: boolean;
}

/** Plays a journey by the buttons of the assistant: adds items, types, and goes on. */
export function playJourney(form: Form, { steps }: Journey, context: WalkContext): Played {
  const first = walkFiling(form, { entries: {}, saved: [], place: { kind: 'review' } }, context).pages[0]?.id;
  if (first === undefined) throw new Error(`The form "${form.definition.id}" has no page to begin with.`);
  const start: Played = {
    filing: { entries: {}, saved: [], place: { kind: 'page', page: first } },
    visited: [first],
    stopped: false,
  };
  return steps.reduce<Played>((played, step) => play(form, played, step, context), start);
}

function play(
  form: Form,
  { filing: before, visited }: Played,
  step: Journey['steps'][number],
  context: WalkContext,
): Played {
  const press = (
    at: Filing,
    action: Parameters<typeof takeAction>[2]['action'],
    posted: Entries,
    itemId = '',
  ): Step => takeAction(form, at, { action, posted, itemId }, context);

  const goOn = (at: Filing, typed: Entries = {}): Step =>
    press(at, { kind: 'next' }, inControls(form, at, typed, context));
  /** Page by page to the end of an item. One with errors is left with „Zurück“, which keeps what was typed. */
  const leaveItem = (inside: Filing, typed: Entries = {}): Filing => {
    let at = inside;
    let kind: 'next' | 'back' = 'next';
    while (itemOf(at) === itemOf(inside)) {
      const done = press(at, { kind }, inControls(form, at, typed, context));
      if (done.stay) kind = 'back';
      at = done.filing;
    }
    return at;
  };
  /** In an item of several pages a list stands on one of them. */
  const toList = (from: Filing, listPath: string): Filing => {
    let at = from;
    const isShown = () =>
      fieldsAt(walkFiling(form, at, context), at.place).some(({ path }) => path === listPath);
    while (itemOf(at) !== undefined && itemOf(at) === itemOf(from) && !isShown()) at = goOn(at).filing;
    return at;
  };
  const open = (from: Filing, item: string): Filing => {
    const { listPath, id } = splitItemPath(item);
    const at = toList(from, listPath);
    const view = at.place.kind === 'page' && itemAt(walkFiling(form, at, context), { ...at.place, item });
    // The entries of a list that has them from elsewhere are there already.
    const opens: Action = view ? { kind: 'edit', path: view.path } : { kind: 'add', path: listPath };
    return press(at, opens, inControls(form, at, {}, context), id).filing;
  };
  // An item inside another one leads back into that; a step begins on the page itself.
  let filing = before;
  while (itemOf(filing) !== undefined) filing = leaveItem(filing);

  if (filing.place.kind === 'review') {
    const walk = walkFiling(form, filing, context);
    return { filing: keepTyped(walk, filing, step.entries ?? {}), visited, stopped: false };
  }
  if (step.item !== undefined) {
    const added = itemsOn(step.item).reduce(open, filing);
    const typed = Object.entries(step.entries ?? {}).map(([path, entry]) => [`${step.item}.${path}`, entry]);
    return { filing: leaveItem(added, Object.fromEntries(typed)), visited, stopped: false };
  }
  const button = { kind: step.continue ? 'continue' : 'next' } as const;
  const done = press(filing, button, inControls(form, filing, step.entries ?? {}, context));
  const { place } = done.filing;
  const isNew = place.kind === 'page' && !visited.includes(place.page);
  return {
    filing: done.filing,
    visited: isNew ? [...visited, place.page] : visited,
    stopped: done.showProblems,
  };
}

const itemOf = ({ place }: Filing): string | undefined => (place.kind === 'page' ? place.item : undefined);

/** The items on the way to one, itself the last: `orte.s1`, `orte.s1.geraete.g1`. Lists of journeys stand in no group. */
const itemsOn = (path: string): string[] => {
  const ids = path.split('.');
  return ids.flatMap((_, index) => (index % 2 === 1 ? [ids.slice(0, index + 1).join('.')] : []));
};

const MOST_ROUNDS = 5;

/** What the controls of a page hold: what was typed, and what they show by themselves. Typing may show more of them. */
function inControls(form: Form, filing: Filing, typed: Entries, context: WalkContext): Entries {
  let posted = typed;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const walk = walkFiling(form, { ...filing, entries: { ...filing.entries, ...posted } }, context);
    const shown = questionsAt(walk, filing.place).map(({ path, type, entry }) => [
      path,
      entry ?? filing.entries[path] ?? (type === 'list' || type === 'choices' ? [] : ''),
    ]);
    posted = { ...Object.fromEntries(shown), ...posted };
  }
  return posted;
}
