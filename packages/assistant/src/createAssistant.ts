import { type ActorOptions, createActor } from 'xstate';
import { type AssistantEvent, assistantMachine } from './assistantMachine.ts';
import type { AssistantPorts } from './ports.ts';
import type { Session, SessionStart } from './session.ts';

/** Where in its life a filing is. */
export type Life = 'answering' | 'reviewing' | 'submitting' | 'failed' | 'leaving' | 'left' | 'submitted';
/** Where its saving is. `moved`: the draft is on another version by now; `gone`: it is deleted, expired or submitted. */
export type Saving = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict' | 'moved' | 'gone';

/** What a screen draws. */
export interface AssistantState {
  readonly life: Life;
  readonly saving: Saving;
  readonly session: Session;
}

/** A running assistant, as a store that any screen can follow. */
export interface Assistant {
  /** The same object until something changes. */
  readonly getState: () => AssistantState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: AssistantEvent) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Makes an assistant. Nothing happens before `start`: without it, and without ports, the state can be drawn on a
 * server. `clock` replaces the timers in tests.
 */
export function createAssistant(
  start: SessionStart,
  ports: AssistantPorts = noPorts,
  clock?: ActorOptions<typeof assistantMachine>['clock'],
): Assistant {
  const make = () => createActor(assistantMachine, { input: { ...start, ports }, ...(clock && { clock }) });
  const listeners = new Set<() => void>();
  let actor = make();
  let snapshot = actor.getSnapshot();
  let state = stateOf(snapshot);
  const getState = (): AssistantState => {
    if (actor.getSnapshot() !== snapshot) {
      snapshot = actor.getSnapshot();
      state = stateOf(snapshot);
    }
    return state;
  };
  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (event) => actor.send(event),
    start: () => {
      if (actor.getSnapshot().status === 'stopped') actor = make(); // React starts, stops and starts again in strict mode
      actor.subscribe(() => {
        for (const listener of listeners) listener();
      });
      actor.start();
    },
    stop: () => void actor.stop(),
  };
}

type Snapshot = ReturnType<ReturnType<typeof createActor<typeof assistantMachine>>['getSnapshot']>;

// `loading` passes within the first step, nobody ever sees it.
const stateOf = ({ value, context }: Snapshot): AssistantState => ({
  life: value.life === 'loading' ? 'answering' : value.life,
  saving: value.saving,
  session: context.session,
});

const none = (): never => {
  throw new Error('This assistant was made without ports; it can be drawn, not used.');
};
const noPorts: AssistantPorts = {
  save: none,
  submit: none,
  upload: none,
  joinFiles: none,
  today: none,
  createItemId: none,
  createKey: none,
};
