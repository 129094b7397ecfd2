import type { Form } from '../compileForm.ts';
import type { Entries, Json } from '../entries.ts';
import type { Outcome } from '../generated/definition.ts';
import { enclosingPaths } from '../parse/definitionPath.ts';
import { fieldNodes, pageNodes } from '../parse/nodes.ts';
import type { Walk } from '../walkView.ts';
import { decisionsOf } from './decisions.ts';
import { createExplorer } from './explore.ts';
import { comparePlaces } from './influence.ts';

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
  /** What nobody comes to, by its path in the definition. */
  readonly neverReached: Parts;
  /** What nobody came to before it stopped: perhaps somebody would. */
  readonly undecided: Parts;
  /** False: it stopped before all ways were found. */
  readonly complete: boolean;
  readonly walks: number;
}

interface Parts {
  readonly pages: readonly string[];
  readonly fields: readonly string[];
}

export interface SimulationOptions {
  /** The day that is taken for today. */
  readonly today?: string;
  readonly parameters?: Readonly<Record<string, Json>>;
  /** Walks at most. */
  readonly most?: number;
}

/**
 * Tries a form out with the real engine: where it depends on a question which pages there are, it goes on with each
 * answer that may make a difference. Ways that go on alike are gone once. What was not come to like this is looked for
 * part by part, with the answers of all that it depends on whether it is there.
 */
export function simulatePaths(
  form: Form,
  { today = '2027-01-15', parameters = {}, most = 2000 }: SimulationOptions = {},
): PathReport {
  const { definition } = form;
  const decisions = decisionsOf(definition);
  const pages = pageNodes(definition).map(({ path }) => path);
  const fields = fieldNodes(definition).map(({ path }) => path);
  const { explore, isReached, walks } = createExplorer(form, decisions, { today, parameters });

  const paths = new Map<string, Path>();
  const found = (walked: Walk): void => {
    const path = pathOf(walked);
    const key = `${path.pages.join(' ')} ${path.outcome ?? ''}`;
    if (!paths.has(key)) paths.set(key, path);
  };
  const complete = explore({ deciding: decisions.pages, limit: most * SHARE, found });

  const switched = (id: string) => {
    const sample = definition.parameters?.find((one) => one.id === id)?.sample;
    return { [id]: (parameters[id] ?? sample) !== true };
  };
  const inVain = new Set<string>();
  const isInVain = (path: string): boolean => enclosingPaths(path).some((one) => inVain.has(one));
  for (const goal of [...pages, ...fields].toSorted(comparePlaces)) {
    if (isReached(goal) || isInVain(goal)) continue;
    const deciding = decisions.of(goal);
    let isTried = true;
    // As it is here; and where a municipality decides whether it is there, as it is where that was decided otherwise.
    for (const elsewhere of [{}, ...decisions.switches(goal).map(switched)])
      if (!isReached(goal)) isTried = explore({ deciding, limit: most, elsewhere, goal }) && isTried;
    if (isTried && !isReached(goal)) inVain.add(goal);
  }
  const parts = (are: (path: string) => boolean): Parts => ({
    pages: pages.filter(are),
    fields: fields.filter(are),
  });
  const all = [...paths.values()];
  return {
    paths: all,
    longest: all.reduce<Path | undefined>(
      (a, b) => (a && a.pages.length >= b.pages.length ? a : b),
      undefined,
    ),
    neverReached: parts((path) => !isReached(path) && isInVain(path)),
    undecided: parts((path) => !isReached(path) && !isInVain(path)),
    complete,
    walks: walks(),
  };
}

/** Of the walks, what goes to finding ways; the others are kept for what was not reached on them. */
const SHARE = 0.5;

function pathOf(walked: Walk): Path {
  const end = walked.pages.find(({ id }) => id === walked.outcome?.page)?.outcome;
  return {
    pages: walked.pages.map(({ id }) => id),
    ...(end && { outcome: end.kind }),
    entries: walked.entries,
  };
}
