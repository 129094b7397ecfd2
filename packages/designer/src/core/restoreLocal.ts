import { type FormDefinition, parseForm } from '@formularwerk/form';
import type { History } from './history.ts';
import { restoreHistory, startHistory } from './performing.ts';
import type { LocalCopy, WorkingForm } from './ports.ts';
import { formAt, stepsSince } from './savedSteps.ts';

/** How a session begins: the history, and which of its states the server has. */
export interface Beginning {
  readonly history: History;
  /** What the server had when the steps that it lacks began. */
  readonly saved: FormDefinition;
  /** Somebody else saved since then, and something of mine is not saved: both have to be brought together. */
  readonly isStale: boolean;
  /** Something that was not saved yet is there again. */
  readonly isRestored: boolean;
}

const fresh = (working: WorkingForm): Beginning => ({
  history: startHistory(working.definition),
  saved: working.definition,
  isStale: false,
  isRestored: false,
});

/** Goes on from what this browser kept, if it fits to what the server has now or can be brought together with it. */
export function restoreLocal(working: WorkingForm, local: LocalCopy | undefined): Beginning {
  if (local === undefined || !isSound(local)) return fresh(working);
  const history = restoreHistory(local.history);
  const now = JSON.stringify(working.definition);
  // The last save may have arrived without its answer: then a later state is the one that the server has.
  const position = [...history.steps.keys(), history.steps.length]
    .toReversed()
    .find((at) => at >= local.savedPosition && JSON.stringify(formAt(history, at)) === now);
  const saved = formAt(history, position ?? Math.min(local.savedPosition, history.steps.length));
  if (position === undefined && stepsSince(history, saved).length === 0) return fresh(working);
  return { history, saved, isStale: position === undefined, isRestored: history.form !== saved };
}

function isSound({ history, savedPosition, revision }: LocalCopy): boolean {
  return (
    Array.isArray(history?.commands) &&
    Number.isInteger(savedPosition) &&
    savedPosition >= 0 &&
    typeof revision === 'string' &&
    parseForm(history.base).ok
  );
}
