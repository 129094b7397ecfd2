import type { Entry, Form, Problem } from '@formularwerk/form';
import { assign, fromPromise, sendTo, setup, stopChild } from 'xstate';
import type { Action } from './action.ts';
import { backoff } from './backoff.ts';
import { fieldAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { type LocalCopy, restoreCopy } from './localCopy.ts';
import type { Place } from './place.ts';
import type { AssistantPorts, SaveResult, SubmitResult, UploadResult } from './ports.ts';
import { isComplete } from './problemsAt.ts';
import * as save from './saveSteps.ts';
import * as sending from './sending.ts';
import { type Session, type SessionStart, startSession } from './session.ts';
import * as steps from './sessionSteps.ts';
import { submitOf } from './submitOf.ts';
import { type Turn, takeAction } from './takeAction.ts';
import { withoutUnsent } from './unsentFiles.ts';
import { joinActor, uploadActor } from './uploadActor.ts';
import { joinable } from './uploadedFiles.ts';

/** What can happen to an assistant. Events are `noun.verb`. */
export type AssistantEvent =
  /** Controls of the page changed. */
  | { readonly type: 'page.type'; readonly posted: Readonly<Record<string, Entry>> }
  /** A button of the page was pressed. */
  | { readonly type: 'page.act'; readonly action: Action; readonly posted: Readonly<Record<string, Entry>> }
  /** A link was followed, or the browser went back. */
  | { readonly type: 'place.go'; readonly place: Place; readonly posted?: Readonly<Record<string, Entry>> }
  | { readonly type: 'field.blur'; readonly path: string }
  | { readonly type: 'file.choose'; readonly path: string; readonly files: readonly File[] }
  /** A file whose line was cut goes on. */
  | { readonly type: 'file.retry'; readonly path: string; readonly id: string }
  /** A file that is on its way shall not come. */
  | { readonly type: 'file.cancel'; readonly path: string; readonly id: string }
  /** A file that an earlier page left behind on its way shall not come. */
  | { readonly type: 'file.forget'; readonly path: string; readonly name: string }
  /** The window is left out of sight: what is typed shall be safe. */
  | { readonly type: 'save.now' }
  | { readonly type: 'save.retry' }
  /** An earlier page left something behind that isn't stored. */
  | { readonly type: 'copy.restore'; readonly copy: LocalCopy }
  | { readonly type: 'submit.retry' }
  /** Somebody works on the form itself, or shows another place of it: for a preview. Nothing gets the focus. */
  | { readonly type: 'preview.show'; readonly form?: Form; readonly filing?: Filing }
  | { readonly type: 'conflict.keepMine' }
  | { readonly type: 'conflict.takeTheirs' }
  | UploadEvent;

/** What an upload tells. */
export type UploadEvent =
  | { readonly type: 'file.progress'; readonly path: string; readonly id: string; readonly sent: number }
  | {
      readonly type: 'file.stored';
      readonly path: string;
      readonly id: string;
      readonly result: Extract<UploadResult, { outcome: 'stored' }>;
      /** The pictures that became this one document. */
      readonly joined?: readonly string[];
    }
  | { readonly type: 'file.refused'; readonly id: string; readonly problem: Problem }
  | { readonly type: 'file.cut'; readonly path: string; readonly id: string };

interface Context {
  readonly ports: AssistantPorts;
  readonly session: Session;
}

const change = (context: Context, session: Session): Partial<Context> =>
  session === context.session ? {} : { session };

/** The day may have changed since the page was opened. */
function today({ session, ports }: Context): Session {
  const day = ports.today();
  return day === session.context.today
    ? session
    : { ...session, context: { ...session.context, today: day } };
}

const turn = (event: Extract<AssistantEvent, { type: 'page.act' }>, ports: AssistantPorts): Turn => ({
  action: event.action,
  posted: event.posted,
  itemId: event.action.kind === 'add' ? ports.createItemId() : '',
});

/** Once every byte is there, the server looks into the file. */
function stateAt(session: Session, { path, id, sent }: Extract<UploadEvent, { type: 'file.progress' }>) {
  const size = sending.sendingAt(session, path).find((one) => one.id === id)?.size;
  return { sent, state: sent === size ? 'checking' : 'sending' } as const;
}

/** How long somebody may type before it is saved without a button pressed, in milliseconds. */
const AUTOSAVE = 3000;

/**
 * The life of a filing. Which page comes next is not in here: it is a function of form and answers. On one side
 * loading → answering → reviewing → submitting → submitted, on the other, at the same time, saving.
 */
export const assistantMachine = setup({
  types: {
    context: {} as Context,
    input: {} as SessionStart & { readonly ports: AssistantPorts },
    events: {} as AssistantEvent,
  },
  actors: {
    save: fromPromise<SaveResult & { readonly filing: Filing }, Context>(
      async ({ input: { ports, session } }) => ({
        ...(await ports.save(session.filing, session.revision)),
        filing: session.filing,
      }),
    ),
    submit: fromPromise<SubmitResult, Context>(({ input: { ports, session } }) =>
      ports.submit(submitOf(session.walk, session.version, session.key, session.changed)),
    ),
    upload: uploadActor,
    join: joinActor,
  },
  guards: {
    isReviewing: ({ context }) => context.session.filing.place.kind === 'review',
    isAnswering: ({ context }) => context.session.filing.place.kind === 'page',
    wantsSubmit: ({ context: { session, ports }, event }) =>
      event.type === 'page.act' &&
      event.action.kind === 'submit' &&
      session.conflict === undefined &&
      takeAction(
        session.form,
        session.filing,
        { ...turn(event, ports), walked: session.walk },
        session.context,
      ).submit === true,
    canRetry: ({ context: { session } }) => isComplete(session.walk) && session.conflict === undefined,
    isWaitingOver: ({ context: { session } }) => session.waiting !== undefined && !sending.isSending(session),
    wantsJoin: ({ event }) => event.type === 'page.act' && event.action.kind === 'joinFiles',
    wantsToLeave: ({ context }) => context.session.leave !== undefined,
    isDirty: ({ context }) => save.isDirty(context.session) && context.session.receipt === undefined,
    isStored: ({ context }) => !save.isDirty(context.session),
    isUrgent: ({ context }) => context.session.urgent,
  },
  delays: {
    autosave: AUTOSAVE,
    backoff: ({ context }) => backoff(context.session.attempts),
  },
  actions: {
    type: assign(({ context, event }) =>
      event.type === 'page.type' ? change(context, steps.typeIn(context.session, event.posted)) : {},
    ),
    act: assign(({ context, event }) =>
      event.type === 'page.act' ? change(context, steps.act(today(context), turn(event, context.ports))) : {},
    ),
    go: assign(({ context, event }) =>
      event.type === 'place.go' ? change(context, steps.goTo(today(context), event.place, event.posted)) : {},
    ),
    blur: assign(({ context, event }) =>
      event.type === 'field.blur' ? change(context, steps.blur(context.session, event.path)) : {},
    ),
    show: assign(({ context, event }) =>
      event.type === 'preview.show' ? change(context, steps.show(today(context), event)) : {},
    ),
    actNow: assign(({ context }) => change(context, steps.actNow(context.session))),
    upload: assign(({ context, event, spawn }) => {
      if (event.type !== 'file.choose') return {};
      const { ports } = context;
      const chosen = event.files.map((file) => ({ id: ports.createItemId(), file }));
      const { session, begun } = sending.beginUploads(context.session, event.path, chosen);
      for (const { id, file } of begun) spawn('upload', { id, input: { ports, path: event.path, id, file } });
      return { session };
    }),
    join: assign(({ context, event, spawn }) => {
      if (event.type !== 'page.act' || event.action.kind !== 'joinFiles') return {};
      const { ports } = context;
      const typed = steps.typeIn(context.session, event.posted);
      const { path } = event.action;
      const view = fieldAt(typed.walk, path);
      const files = view ? joinable(view).map((file) => file.id) : [];
      if (files.length === 0) return { session: typed };
      const id = ports.createItemId();
      spawn('join', { id, input: { ports, path, id, files } });
      return { session: sending.beginJoin(typed, path, id) };
    }),
    progress: assign(({ context: { session }, event }) =>
      event.type === 'file.progress'
        ? { session: sending.sendingChanged(session, event.path, event.id, stateAt(session, event)) }
        : {},
    ),
    cut: assign(({ context, event }) =>
      event.type === 'file.cut'
        ? { session: sending.sendingChanged(context.session, event.path, event.id, { state: 'cut' }) }
        : {},
    ),
    goOn: assign(({ context: { session }, event }) =>
      event.type === 'file.retry'
        ? {
            session: {
              ...sending.sendingChanged(session, event.path, event.id, { state: 'sending' }),
              refused: session.refused.filter(({ path }) => path !== event.path),
            },
          }
        : {},
    ),
    forget: assign(({ context: { session }, event }) =>
      event.type === 'file.cancel'
        ? {
            session: {
              ...sending.sendingEnded(session, event.path, event.id),
              refused: session.refused.filter(({ code }) => code !== 'file.notSent'),
            },
          }
        : {},
    ),
    storeFile: assign(({ context, event }) =>
      event.type === 'file.stored'
        ? change(
            context,
            sending.fileStored(context.session, event.path, event.id, event.result, event.joined),
          )
        : {},
    ),
    refuseFile: assign(({ context, event }) =>
      event.type === 'file.refused'
        ? change(context, sending.fileRefused(context.session, event.id, event.problem))
        : {},
    ),
    forgetUnsent: assign(({ context, event }) =>
      event.type === 'file.forget'
        ? change(context, withoutUnsent(context.session, event.path, [event.name]))
        : {},
    ),
    restore: assign(({ context, event }) =>
      event.type === 'copy.restore' ? change(context, restoreCopy(context.session, event.copy)) : {},
    ),
    keepMine: assign(({ context }) => change(context, save.keepMine(context.session))),
    takeTheirs: assign(({ context }) => change(context, save.takeTheirs(context.session))),
    saveFailed: assign(({ context }) => change(context, save.saveFailed(context.session))),
    submitFailed: assign(({ context }) => change(context, save.submitFailed(context.session, 'world'))),
  },
}).createMachine({
  id: 'assistant',
  context: ({ input: { ports, ...start } }) => ({ ports, session: startSession(start) }),
  type: 'parallel',
  on: { 'preview.show': { actions: 'show' } },
  states: {
    life: {
      initial: 'loading',
      states: {
        loading: { always: [{ guard: 'isReviewing', target: 'reviewing' }, { target: 'answering' }] },
        answering: {
          always: [
            { guard: 'isWaitingOver', actions: 'actNow' },
            { guard: 'wantsToLeave', target: 'leaving' },
            { guard: 'isReviewing', target: 'reviewing' },
          ],
          on: {
            'page.type': { actions: 'type' },
            'page.act': [{ guard: 'wantsJoin', actions: 'join' }, { actions: 'act' }],
            'place.go': { actions: 'go' },
            'field.blur': { actions: 'blur' },
          },
        },
        reviewing: {
          always: [
            { guard: 'wantsToLeave', target: 'leaving' },
            { guard: 'isAnswering', target: 'answering' },
          ],
          on: {
            'page.type': { actions: 'type' },
            'page.act': [{ guard: 'wantsSubmit', target: 'submitting', actions: 'act' }, { actions: 'act' }],
            'place.go': { actions: 'go' },
            'field.blur': { actions: 'blur' },
          },
        },
        submitting: {
          invoke: {
            src: 'submit',
            input: ({ context }) => context,
            onDone: [
              {
                guard: ({ event }) => event.output.outcome === 'received',
                target: 'submitted',
                actions: assign(({ context, event }) =>
                  change(context, save.submitted(context.session, event.output)),
                ),
              },
              {
                guard: ({ event }) =>
                  event.output.outcome === 'problems' || event.output.outcome === 'changed',
                target: 'reviewing',
                actions: assign(({ context, event }) =>
                  change(context, save.submitted(context.session, event.output)),
                ),
              },
              {
                target: 'failed',
                actions: assign(({ context, event }) =>
                  change(context, save.submitted(context.session, event.output)),
                ),
              },
            ],
            onError: { target: 'failed', actions: 'submitFailed' },
          },
        },
        failed: {
          on: {
            'submit.retry': { guard: 'canRetry', target: 'submitting' },
            'page.act': [
              { guard: 'wantsSubmit', target: 'submitting', actions: 'act' },
              { target: 'reviewing', actions: 'act' },
            ],
            'page.type': { target: 'reviewing', actions: 'type' },
            'place.go': { target: 'reviewing', actions: 'go' },
          },
        },
        leaving: {
          always: { guard: 'isStored', target: 'left' },
          on: {
            'page.act': { target: 'answering', actions: 'act' },
            'place.go': { target: 'answering', actions: 'go' },
          },
        },
        // Everything is stored; the screen goes elsewhere. Who comes back by the browser's history goes on here.
        left: {
          on: {
            'page.act': { target: 'answering', actions: 'act' },
            'place.go': { target: 'answering', actions: 'go' },
          },
        },
        submitted: { type: 'final' },
      },
    },
    saving: {
      initial: 'idle',
      on: {
        'copy.restore': { actions: 'restore' },
        'file.choose': { actions: 'upload' },
        'file.progress': { actions: 'progress' },
        'file.cut': { actions: 'cut' },
        'file.retry': {
          actions: [
            'goOn',
            sendTo(
              ({ event }) => event.id,
              ({ event }) => event,
            ),
          ],
        },
        'file.cancel': {
          actions: [
            'forget',
            sendTo(
              ({ event }) => event.id,
              ({ event }) => event,
            ),
            stopChild(({ event }) => event.id),
          ],
        },
        'file.forget': { actions: 'forgetUnsent' },
        'file.stored': { actions: 'storeFile' },
        'file.refused': { actions: 'refuseFile' },
      },
      states: {
        idle: { always: { guard: 'isDirty', target: 'dirty' } },
        dirty: {
          always: { guard: 'isUrgent', target: 'saving' },
          after: { autosave: 'saving' },
          on: { 'save.now': 'saving' },
        },
        saving: {
          invoke: {
            src: 'save',
            input: ({ context }) => context,
            onDone: [
              {
                guard: ({ event }) => event.output.outcome === 'saved',
                target: 'saved',
                actions: assign(({ context, event: { output } }) =>
                  output.outcome === 'saved'
                    ? change(context, save.saved(context.session, output.filing, output))
                    : {},
                ),
              },
              {
                guard: ({ context, event: { output } }) =>
                  output.outcome === 'conflict' && output.current.version !== context.session.version,
                target: 'moved',
              },
              {
                guard: ({ event }) => event.output.outcome === 'conflict',
                target: 'conflict',
                actions: assign(({ context, event: { output } }) =>
                  output.outcome === 'conflict'
                    ? change(context, save.saveConflicted(context.session, output.current))
                    : {},
                ),
              },
              { target: 'gone' },
            ],
            onError: { target: 'failed', actions: 'saveFailed' },
          },
        },
        saved: { always: { guard: 'isDirty', target: 'dirty' } },
        failed: {
          after: { backoff: { guard: 'isDirty', target: 'saving' } },
          on: { 'save.retry': 'saving' },
        },
        conflict: {
          on: {
            'conflict.keepMine': { target: 'saving', actions: 'keepMine' },
            'conflict.takeTheirs': { target: 'saved', actions: 'takeTheirs' },
          },
        },
        // In another window it was put on another version of the form: nothing of this one fits there.
        moved: {},
        gone: {},
      },
    },
  },
});
