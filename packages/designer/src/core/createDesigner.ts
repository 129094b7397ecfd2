import { backoff } from '@formularwerk/assistant';
import type { FormDefinition } from '@formularwerk/form';
import { findProblems } from './findProblems.ts';
import type { History } from './history.ts';
import { keepLatest } from './keepLatest.ts';
import { locate } from './locate.ts';
import { pageOfNode } from './lookups.ts';
import { nameAfter, newNames } from './movedNames.ts';
import type { NodeKey } from './node.ts';
import { offerRepairs } from './offerRepairs.ts';
import { perform, redo, startHistory, storeHistory, undo } from './performing.ts';
import type { DesignerPorts, LocalCopy, SaveOutcome, WorkingForm } from './ports.ts';
import { type Rebased, rebase } from './rebase.ts';
import { restoreLocal } from './restoreLocal.ts';
import { positionOf, stepsSince } from './savedSteps.ts';
import { sayRefusal } from './sayRefusal.ts';
import type { Designer, DesignerStart, DesignerState } from './session.ts';

/** The timers of the world; replaced in tests. */
export interface DesignerClock {
  readonly setTimeout: (then: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** Saved so long after the last change … */
const QUIET = 1000;
/** … and so long after the first that is not saved yet. */
const LATEST = 5000;

const realClock: DesignerClock = {
  setTimeout: (then, milliseconds) => setTimeout(then, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Makes the session of a form that is being written: commands with undo, saved by itself and kept in this browser until
 * it is. Nothing is sent before `start`.
 */
export function createDesigner(
  start: DesignerStart,
  ports: DesignerPorts,
  clock: DesignerClock = realClock,
): Designer {
  const beginning = restoreLocal(start.working, start.local);
  const listeners = new Set<() => void>();
  const keep = keepLatest<LocalCopy | undefined>((copy) => ports.keep(copy));
  let { saved } = beginning;
  let underWay: Promise<void> | undefined;
  let sent: FormDefinition | undefined;
  let failures = 0;
  let isRunning = false;
  let timers: { quiet?: unknown; latest?: unknown } = {};
  let state: DesignerState = {
    working: start.working,
    history: beginning.history,
    form: beginning.history.form,
    selected: 'form',
    saving: beginning.isRestored ? 'dirty' : 'saved',
    savedAt: start.working.savedAt,
    findingsAreOld: false,
    checking: false,
    notice: beginning.isRestored
      ? 'Ihre letzten Änderungen waren noch nicht gespeichert. Sie sind wieder da.'
      : undefined,
  };
  if (beginning.isStale) bringTogether(start.working);

  function set(change: Partial<DesignerState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Shows another state of the form, keeps it here, and sees to it that it is saved. */
  function show(history: History, change: Partial<DesignerState> = {}): void {
    const selected = stillThere(change.selected ?? state.selected, history.form);
    set({
      refused: undefined,
      ...change,
      history,
      form: history.form,
      selected,
      findingsAreOld: state.findings !== undefined,
      saving: savingOf(history.form),
    });
    keepHere();
    schedule();
  }

  function savingOf(form: FormDefinition): DesignerState['saving'] {
    if (form === saved && sent === undefined) return 'saved';
    const stays = ['signedOut', 'gone', 'conflict', 'offline'].includes(state.saving);
    return stays ? state.saving : sent === undefined ? 'dirty' : 'saving';
  }

  /** What was selected, or the page that it stood on. */
  function stillThere(node: NodeKey, form: FormDefinition): NodeKey {
    if (locate(form, node)) return node;
    const page = pageOfNode(state.form, node);
    return page !== undefined && locate(form, `page:${page}`) ? `page:${page}` : 'form';
  }

  function keepHere(): void {
    const { history, working } = state;
    const savedPosition = positionOf(history, saved) ?? 0;
    keep(
      history.steps.length === 0
        ? undefined
        : { history: storeHistory(history), revision: working.revision, savedPosition },
    );
  }

  function schedule(): void {
    // While the server cannot be reached, the next attempt is planned already.
    if (state.saving !== 'dirty' || !isRunning) return;
    clock.clearTimeout(timers.quiet);
    timers.quiet = clock.setTimeout(() => void save(), QUIET);
    timers.latest ??= clock.setTimeout(() => void save(), LATEST);
  }

  function stopTimers(): void {
    clock.clearTimeout(timers.quiet);
    clock.clearTimeout(timers.latest);
    timers = {};
  }

  /** One at a time: who asks while one is under way waits for that one. */
  function save(): Promise<void> {
    stopTimers();
    if (underWay) return underWay;
    if (state.form === saved || state.stale || state.saving === 'gone') return Promise.resolve();
    sent = state.form;
    const form = state.form;
    set({ saving: 'saving' });
    underWay = ports.save(form, state.working.revision).then(
      (outcome) => take(outcome, form),
      () => waitAndRetry(),
    );
    return underWay;
  }

  function take(outcome: SaveOutcome, form: FormDefinition): void {
    landed();
    if (outcome.outcome === 'saved') takeSaved(outcome, form);
    else if (outcome.outcome === 'conflict') bringTogether(outcome.current);
    else if (outcome.outcome === 'refused')
      set({ saving: 'dirty', notice: refusedSaving(outcome.problems[0]?.message) });
    else set({ saving: outcome.outcome });
  }

  function takeSaved(
    { revision, savedAt }: Extract<SaveOutcome, { outcome: 'saved' }>,
    form: FormDefinition,
  ): void {
    saved = form;
    failures = 0;
    const working = { ...state.working, revision, savedAt, definition: form };
    set({ working, savedAt, saving: state.form === form ? 'saved' : 'dirty' });
    keepHere();
    schedule();
  }

  function waitAndRetry(): void {
    landed();
    failures += 1;
    set({ saving: 'offline' });
    if (isRunning) timers.quiet = clock.setTimeout(() => void save(), backoff(failures));
  }

  function landed(): void {
    underWay = undefined;
    sent = undefined;
  }

  /** Somebody else saved meanwhile: both at once where it goes together, else it has to be chosen. */
  function bringTogether(current: WorkingForm): void {
    const { history, changes, conflicts } = overTheirs(current);
    if (conflicts.length === 0) goOn(current, history, othersChanged(current, changes));
    else set({ saving: 'conflict', stale: { current, changes, conflicts } });
  }

  function overTheirs(current: WorkingForm): Rebased {
    return rebase(current.definition, saved, stepsSince(state.history, saved));
  }

  /** Over what the server has now. */
  function goOn(working: WorkingForm, history: History, notice?: string): void {
    saved = working.definition;
    state = { ...state, saving: 'dirty' };
    show(history, { working, savedAt: working.savedAt, stale: undefined, notice });
  }

  function step(back: boolean): void {
    const history = (back ? undo : redo)(state.history);
    if (history === state.history || state.stale) return;
    const name = state.history.steps[back ? history.position : history.position - 1]?.name;
    show(history, { notice: `${back ? 'Rückgängig' : 'Wiederholt'}: ${name}` });
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (command, { continues = false } = {}) => {
      const { history } = state;
      // What was saved, or is on its way, stays a state of the history.
      const goesOn = continues && history.form !== saved && history.form !== sent;
      const keptSteps = history.position - (positionOf(history, saved) ?? 0);
      const done = perform(history, command, { continues: goesOn, keep: keptSteps + 1 });
      if (!done.ok) {
        const problems = sayRefusal(state.form, command, done.problems);
        set({ refused: { command, problems, repairs: offerRepairs(state.form, command, problems) } });
        return false;
      }
      if (done.value === history) set({ refused: undefined });
      else show(done.value, { selected: nameAfter(state.selected, newNames(command)), notice: undefined });
      return true;
    },
    undo: () => step(true),
    redo: () => step(false),
    select: (selected) => set({ selected }),
    dismissRefusal: () => set({ refused: undefined }),
    dismissNotice: () => set({ notice: undefined }),
    check: async () => {
      const { form } = state;
      set({ checking: true });
      try {
        const findings = findProblems(form, await ports.check(form));
        set({ checking: false, findings, findingsAreOld: state.form !== form });
      } catch {
        set({
          checking: false,
          notice: 'Die Prüfung war gerade nicht möglich. Versuchen Sie es in einem Moment noch einmal.',
        });
      }
    },
    saveNow: async () => {
      if (underWay) await underWay;
      await save();
      if (state.saving === 'dirty' && state.form !== saved) await save();
    },
    resolve: (choices) => {
      if (state.stale === undefined) return;
      const { current } = state.stale;
      goOn(current, overTheirs(current).resolve(choices));
    },
    replaceWorking: (working) => {
      if (JSON.stringify(working.definition) === JSON.stringify(saved)) {
        set({ working: { ...working, definition: saved }, savedAt: working.savedAt });
        keepHere();
      } else if (state.form === saved) goOn(working, startHistory(working.definition));
      else bringTogether(working);
    },
    start: () => {
      isRunning = true;
      if (state.saving === 'offline') set({ saving: 'dirty' });
      schedule();
    },
    stop: () => {
      isRunning = false;
      stopTimers();
    },
  };
}

function othersChanged({ savedBy }: WorkingForm, changes: readonly string[]): string {
  const who = savedBy ?? 'Jemand anderes';
  const [first = 'keine Änderung am Inhalt', ...others] = changes;
  const more = others.length === 0 ? '' : ` und ${others.length} weitere Änderungen`;
  return `${who} hat inzwischen auch gespeichert: ${first}${more}. Ihre Änderungen sind dazugekommen.`;
}

const refusedSaving = (message = ''): string =>
  `Der letzte Stand konnte nicht gespeichert werden. ${message} Machen Sie den letzten Schritt rückgängig oder ändern Sie ihn.`;
