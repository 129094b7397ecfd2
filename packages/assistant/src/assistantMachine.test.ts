import { compileForm, type FileAnswer, type FormDefinition } from '@formularwerk/form';
import { describe, expect, it, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { createAssistant } from './createAssistant.ts';
import type { Filing } from './filing.ts';
import {
  type AssistantPorts,
  CANCELLED,
  type Draft,
  type SaveResult,
  type SubmitResult,
  type UploadResult,
  type UploadWatch,
} from './ports.ts';
import { context, definition, empty, form, full, plan } from './sample.fixture.ts';
import type { SessionStart } from './session.ts';

/** A promise that the test keeps in its hand. */
function held<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const receipt = {
  id: 's1',
  reference: 'ESP-2027-ABC234',
  receivedAt: '2027-01-15T13:05:00Z',
  statusUrl: '/x',
  accessToken: 't',
};

/** The world as plain objects: what is stored, what was asked of it, and what it answers next. */
function world() {
  const saves: { filing: Filing; revision: string }[] = [];
  const submits: unknown[] = [];
  const answers: {
    save?: () => Promise<SaveResult>;
    submit?: () => Promise<SubmitResult>;
    upload?: (watch?: UploadWatch) => Promise<UploadResult>;
  } = {};
  let items = 0;
  const ports: AssistantPorts = {
    save: (filing, revision) => {
      saves.push({ filing, revision });
      return (
        answers.save?.() ??
        Promise.resolve({
          outcome: 'saved',
          revision: `r${saves.length + 1}`,
          savedAt: '2027-01-15T13:04:00Z',
        })
      );
    },
    submit: (submit) => {
      submits.push(submit);
      return answers.submit?.() ?? Promise.resolve({ outcome: 'received', receipt });
    },
    joinFiles: () => Promise.resolve({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer }),
    upload: (_path, _file, watch) =>
      answers.upload?.(watch) ?? Promise.resolve({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer }),
    today: () => '2027-01-15',
    createItemId: () => `n${++items}`,
    createKey: () => 'key',
  };
  return { saves, submits, answers, ports };
}

function begin(filing: Filing, more: Partial<SessionStart> = {}) {
  const clock = new SimulatedClock();
  const { ports, ...rest } = world();
  const start: SessionStart = {
    form,
    version: '1',
    context,
    key: 'key',
    filing,
    place: filing.place,
    revision: 'r1',
    showProblems: false,
    ...more,
  };
  const assistant = createAssistant(start, ports, clock);
  assistant.start();
  const session = () => assistant.getState().session;
  return {
    ...rest,
    assistant,
    clock,
    session,
    send: assistant.send,
    life: () => assistant.getState().life,
    saving: () => assistant.getState().saving,
  };
}

/** Lets promises that are already settled be heard. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

const declared = { richtig: 'on' };
const submitNow = { type: 'page.act', action: { kind: 'submit' }, posted: declared } as const;

describe('answering', () => {
  it('begins where one can go on, at a page or at the review', () => {
    expect(begin(empty).life()).toBe('answering');
    expect(begin(full).life()).toBe('reviewing');
    expect(begin({ ...empty, place: { kind: 'page', page: 'genehmigung' } }).session().filing.place).toEqual({
      kind: 'page',
      page: 'zweck',
    });
  });

  it('works out rules while one types and tells no errors yet', () => {
    const { send, session } = begin(empty);
    send({ type: 'page.type', posted: { zweck: 'gastro', hinweis: '' } });
    expect(session().walk.pages[0]?.fields.map((field) => field.id)).toContain('plaetze');
    expect(session().problems).toEqual([]);
    expect(session().screen).toBe(0);
  });

  it('tells errors on next, sends the focus to them, and looks again at a field that is left', () => {
    const { send, session } = begin({ ...full, place: { kind: 'page', page: 'zweck' } });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'gastro', plaetze: 'viele' } });
    expect(session()).toMatchObject({
      focus: 'problems',
      screen: 1,
      problems: [{ path: 'plaetze', code: 'integer.format' }],
    });
    send({ type: 'page.type', posted: { plaetze: '30' } });
    expect(session().problems).toHaveLength(1);
    send({ type: 'field.blur', path: 'plaetze' });
    expect(session().problems).toEqual([]);
  });

  it('goes on, and the focus goes to the heading', () => {
    const { send, session } = begin(empty);
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: '' } });
    expect(session()).toMatchObject({
      focus: 'heading',
      screen: 1,
      filing: { place: { kind: 'page', page: 'flaechen' } },
    });
  });

  it('says that there are new questions when that is why one stays', () => {
    const { send, session } = begin(empty);
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'gastro', hinweis: '' } });
    expect(session().notice).toEqual({ kind: 'newQuestions' });
  });

  it('says so too when the page comes from a server that stayed for it', () => {
    const { session } = begin({ ...empty, entries: { zweck: 'gastro', hinweis: '' }, saved: ['zweck'] });
    expect(session().notice).toEqual({ kind: 'newQuestions' });
  });

  it('follows a link or the browser’s history, and keeps what was typed', () => {
    const { send, session, life } = begin(empty);
    send({ type: 'place.go', place: { kind: 'review' }, posted: { zweck: 'stand' } });
    expect(life()).toBe('reviewing');
    expect(session().filing.entries.zweck).toBe('stand');
    send({ type: 'place.go', place: { kind: 'page', page: 'zweck' } });
    expect(life()).toBe('answering');
  });

  it('adds an item with an id from the ports', () => {
    const { send, session } = begin({ ...full, place: { kind: 'page', page: 'flaechen' } });
    send({ type: 'page.act', action: { kind: 'add', path: 'elemente' }, posted: {} });
    expect(session().filing.place).toEqual({ kind: 'page', page: 'flaechen', item: 'elemente.n1' });
  });

  it('leaves for another day only when everything is stored', async () => {
    const { send, life, session } = begin(empty);
    send({ type: 'page.act', action: { kind: 'save' }, posted: { zweck: 'stand' } });
    expect(life()).toBe('leaving');
    await settle();
    expect(life()).toBe('left');
    expect(session().leave).toBe('later');
  });
});

describe('saving', () => {
  it('saves a step at once with the revision it knows', async () => {
    const { send, saves, saving, session } = begin(empty);
    expect(saving()).toBe('idle');
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: '' } });
    expect(saving()).toBe('saving');
    await settle();
    expect(saving()).toBe('saved');
    expect(saves).toMatchObject([{ revision: 'r1', filing: { saved: ['zweck'] } }]);
    expect(session()).toMatchObject({ revision: 'r2', savedAt: '2027-01-15T13:04:00Z' });
  });

  it('saves what was typed after a while, and at once when the window is hidden', async () => {
    const { send, saves, saving, clock } = begin(empty);
    send({ type: 'page.type', posted: { zweck: 'stand' } });
    expect(saving()).toBe('dirty');
    clock.increment(3000);
    expect(saving()).toBe('saving');
    await settle();
    send({ type: 'page.type', posted: { hinweis: 'abends' } });
    send({ type: 'save.now' });
    expect(saves).toHaveLength(2);
    expect(saves[1]?.revision).toBe('r2');
  });

  it('saves again what was typed while a save was on its way', async () => {
    const { send, saves, answers, saving } = begin(empty);
    const first = held<SaveResult>();
    answers.save = () => first.promise;
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: '' } });
    send({ type: 'place.go', place: { kind: 'page', page: 'zweck' } });
    expect(saves).toHaveLength(1);
    delete answers.save;
    first.resolve({ outcome: 'saved', revision: 'r7', savedAt: '2027-01-15T13:04:00Z' });
    await settle();
    await settle();
    expect(saves).toHaveLength(2);
    expect(saves[1]?.revision).toBe('r7');
    expect(saving()).toBe('saved');
  });

  it('tries again by itself after 1, 2, 4 … seconds, and at once when asked', async () => {
    const { send, saves, answers, saving, clock } = begin(empty);
    answers.save = () => Promise.reject(new Error('no network'));
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: '' } });
    await settle();
    expect(saving()).toBe('failed');
    clock.increment(1000);
    await settle();
    expect(saves).toHaveLength(2);
    clock.increment(1000);
    expect(saves).toHaveLength(2);
    clock.increment(1000);
    await settle();
    expect(saves).toHaveLength(3);
    delete answers.save;
    send({ type: 'save.retry' });
    await settle();
    expect(saving()).toBe('saved');
  });

  const current: Draft = {
    id: 'd1',
    kommune: 'espelkamp',
    form: 'flaeche',
    version: '1',
    revision: 'r9',
    savedAt: '2027-01-15T13:00:00Z',
    expiresAt: '2027-02-14T13:00:00Z',
    filing: { ...full, entries: { ...full.entries, hinweis: 'theirs' } },
  };

  it('shows a conflict and overwrites nothing until somebody decides', async () => {
    const { send, saves, answers, saving, session, clock } = begin(empty);
    answers.save = () => Promise.resolve({ outcome: 'conflict', current });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: 'mine' } });
    await settle();
    expect(saving()).toBe('conflict');
    expect(session().conflict).toEqual(current);
    send({ type: 'page.type', posted: {} });
    clock.increment(600_000);
    expect(saves).toHaveLength(1);
  });

  it('overwrites no draft that was put on another version of its form elsewhere', async () => {
    const { send, saves, answers, saving, session, clock } = begin(empty);
    answers.save = () => Promise.resolve({ outcome: 'conflict', current: { ...current, version: '2' } });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: 'mine' } });
    await settle();
    expect(saving()).toBe('moved');
    send({ type: 'conflict.keepMine' });
    send({ type: 'page.type', posted: { hinweis: 'mehr' } });
    clock.increment(600_000);
    expect(saves).toHaveLength(1);
    expect(session().filing.entries.hinweis).toBe('mehr');
  });

  it('saves ours over the other one when the person says so', async () => {
    const { send, saves, answers, session } = begin(empty);
    answers.save = () => Promise.resolve({ outcome: 'conflict', current });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: 'mine' } });
    await settle();
    delete answers.save;
    send({ type: 'conflict.keepMine' });
    await settle();
    expect(saves[1]).toMatchObject({ revision: 'r9', filing: { entries: { hinweis: 'mine' } } });
    expect(session().conflict).toBeUndefined();
  });

  it('takes the stored one when the person says so, and draws the page anew', async () => {
    const { send, saves, answers, session, saving } = begin(empty);
    answers.save = () => Promise.resolve({ outcome: 'conflict', current });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: 'mine' } });
    await settle();
    send({ type: 'conflict.takeTheirs' });
    expect(session()).toMatchObject({
      revision: 'r9',
      redrawn: 1,
      filing: { entries: { hinweis: 'theirs' }, place: { kind: 'page', page: 'flaechen' } },
    });
    expect(saving()).toBe('saved');
    expect(saves).toHaveLength(1);
  });

  it('says when the draft is no more', async () => {
    const { send, answers, saving } = begin(empty);
    answers.save = () => Promise.resolve({ outcome: 'gone' });
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: 'stand', hinweis: '' } });
    await settle();
    expect(saving()).toBe('gone');
  });
});

describe('files', () => {
  const atPlan: Filing = {
    ...full,
    place: { kind: 'page', page: 'plan' },
    entries: { ...full.entries, lageplan: '' },
  };
  const file = new File(['x'], 'plan.pdf');
  const nextPage = { type: 'page.act', action: { kind: 'next' }, posted: { lageplan: '' } } as const;

  it('stores a chosen file as the entry of its field', async () => {
    const { send, session } = begin(atPlan);
    send({ type: 'file.choose', path: 'lageplan', files: [file] });
    expect(session().uploads.lageplan).toMatchObject([
      { name: 'plan.pdf', size: 1, sent: 0, state: 'sending' },
    ]);
    await settle();
    expect(session().uploads).toEqual({});
    expect(session().filing.entries.lageplan).toBe(plan);
    expect(session().arrived).toMatchObject({ path: 'lageplan', file: JSON.parse(plan) });
  });

  it('refuses at once what is told by name and size, and sends the others', async () => {
    const { send, session, answers } = begin(atPlan);
    const sent = vi.fn();
    answers.upload = () => {
      sent();
      return Promise.resolve({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer });
    };
    const files = [new File([], 'leer.pdf'), new File(['x'], 'IMG_1.HEIC'), file];
    send({ type: 'file.choose', path: 'lageplan', files });
    expect(session().refused).toMatchObject([
      { code: 'file.empty', params: { file: 'leer.pdf' } },
      { code: 'file.heic', params: { file: 'IMG_1.HEIC' } },
    ]);
    await settle();
    expect(sent).toHaveBeenCalledTimes(1);
    expect(session().filing.entries.lageplan).toBe(plan);
  });

  it('goes on with next only when the file is there, without losing it', async () => {
    const { send, session, life } = begin(atPlan);
    send({ type: 'file.choose', path: 'lageplan', files: [file] });
    send(nextPage);
    expect(session().filing.place).toEqual({ kind: 'page', page: 'plan' });
    await settle();
    expect(life()).toBe('reviewing');
    expect(session().filing.entries.lageplan).toBe(plan);
  });

  it('tells a refused file at its field and stays', async () => {
    const { send, session, answers } = begin(atPlan);
    answers.upload = () => Promise.resolve({ outcome: 'refused', problem: { path: '', code: 'file.type' } });
    send({ type: 'file.choose', path: 'lageplan', files: [file] });
    send(nextPage);
    await settle();
    expect(session()).toMatchObject({
      refused: [{ path: 'lageplan', code: 'file.type' }],
      focus: 'problems',
      filing: { place: { kind: 'page', page: 'plan' } },
    });
  });

  describe('whose line is cut', () => {
    const cut = async () => {
      const begun = begin(atPlan);
      const watches: UploadWatch[] = [];
      const ends: ((result?: UploadResult) => void)[] = [];
      begun.answers.upload = (watch) => {
        if (watch) watches.push(watch);
        return new Promise((resolve, reject) => {
          ends.push((result) => (result ? resolve(result) : reject(new Error('no network'))));
        });
      };
      begun.send({ type: 'file.choose', path: 'lageplan', files: [new File(['x'.repeat(10)], 'plan.pdf')] });
      watches[0]?.onProgress(6);
      ends[0]?.();
      await settle();
      const sending = () => begun.session().uploads.lageplan?.[0];
      const { id = '' } = sending() ?? {};
      return { ...begun, watches, ends, sending, event: { path: 'lageplan', id } as const };
    };

    it('waits at what has come, and nobody goes on without being told', async () => {
      const { send, session, sending } = await cut();
      expect(sending()).toMatchObject({ sent: 6, state: 'cut' });
      expect(session().refused).toEqual([]);
      send(nextPage);
      expect(session()).toMatchObject({
        refused: [{ path: 'lageplan', code: 'file.notSent', params: { file: 'plan.pdf' } }],
        focus: 'problems',
        filing: { place: { kind: 'page', page: 'plan' } },
      });
    });

    it('is told to somebody who had pressed a button before', async () => {
      const { send, session, ends, event } = await cut();
      send({ type: 'file.retry', ...event });
      send(nextPage);
      expect(session().waiting).toBeDefined();
      ends[1]?.();
      await settle();
      expect(session()).toMatchObject({ refused: [{ code: 'file.notSent' }], focus: 'problems' });
      expect(session().waiting).toBeUndefined();
    });

    it('goes on when it is told to, and is looked into at the end', async () => {
      const { send, session, sending, watches, ends, event } = await cut();
      send({ type: 'file.retry', ...event });
      expect(sending()).toMatchObject({ sent: 6, state: 'sending' });
      watches[1]?.onProgress(10);
      expect(sending()).toMatchObject({ sent: 10, state: 'checking' });
      ends[1]?.({ outcome: 'stored', file: JSON.parse(plan) as FileAnswer, scan: 'waiting' });
      await settle();
      expect(session()).toMatchObject({
        uploads: {},
        held: { [(JSON.parse(plan) as FileAnswer).id]: 'waiting' },
      });
      expect(session().filing.entries.lageplan).toBe(plan);
    });

    it('can be given up, which the server is told, and then one can go on', async () => {
      const { send, session, watches, event } = await cut();
      send(nextPage);
      send({ type: 'file.cancel', ...event });
      expect(watches[0]?.signal.reason).toBe(CANCELLED);
      expect(session()).toMatchObject({ uploads: {}, refused: [] });
    });

    it('is not given up when the page goes: it may go on there', async () => {
      const { assistant, watches } = await cut();
      assistant.stop();
      expect(watches[0]?.signal.aborted).toBe(true);
      expect(watches[0]?.signal.reason).not.toBe(CANCELLED);
    });
  });
});

describe('submitting', () => {
  it('submits a complete filing once, however often the button is pressed', async () => {
    const { send, submits, life, session } = begin(full);
    send(submitNow);
    send(submitNow);
    send(submitNow);
    expect(life()).toBe('submitting');
    await settle();
    expect(submits).toMatchObject([
      { key: 'key', version: '1', answers: { richtig: true }, reviewed: { summe: '4.5' } },
    ]);
    expect(life()).toBe('submitted');
    expect(session().receipt).toEqual(receipt);
    send(submitNow);
    expect(submits).toHaveLength(1);
  });

  it('does not submit while something is missing, and tells what', () => {
    const { send, submits, life, session } = begin(full);
    send({ type: 'page.act', action: { kind: 'submit' }, posted: { richtig: '' } });
    expect(submits).toEqual([]);
    expect(life()).toBe('reviewing');
    expect(session().problems).toMatchObject([{ path: 'richtig', code: 'required' }]);
  });

  it('keeps everything when the world fails, and tries again with the same key', async () => {
    const { send, submits, answers, life, session } = begin(full);
    answers.submit = () => Promise.reject(new Error('no network'));
    send(submitNow);
    await settle();
    expect(life()).toBe('failed');
    expect(session().notice).toEqual({ kind: 'failed', failure: 'world' });
    delete answers.submit;
    send({ type: 'submit.retry' });
    await settle();
    expect(life()).toBe('submitted');
    expect(submits[0]).toEqual(submits[1]);
  });

  it('can go back from a failed submit and change an answer', async () => {
    const { send, answers, life } = begin(full);
    answers.submit = () => Promise.reject(new Error('no network'));
    send(submitNow);
    await settle();
    send({ type: 'place.go', place: { kind: 'page', page: 'zweck' } });
    expect(life()).toBe('answering');
  });

  it('returns to the review with what the server found', async () => {
    const { send, answers, life, session } = begin(full);
    answers.submit = () =>
      Promise.resolve({ outcome: 'problems', problems: [{ path: 'hinweis', code: 'pattern' }] });
    send(submitNow);
    await settle();
    expect(life()).toBe('reviewing');
    expect(session()).toMatchObject({ refused: [{ path: 'hinweis' }], focus: 'problems' });
  });

  it('shows both values when a computed one differs, and submits the new one as reviewed', async () => {
    const { send, submits, answers, life, session } = begin(full);
    answers.submit = () =>
      Promise.resolve({ outcome: 'changed', reviewed: { summe: '4.5' }, computed: { summe: '5' } });
    send(submitNow);
    await settle();
    expect(life()).toBe('reviewing');
    expect(session().notice).toEqual({
      kind: 'changed',
      reviewed: { summe: '4.5' },
      computed: { summe: '5' },
    });
    delete answers.submit;
    send(submitNow);
    await settle();
    expect(submits[1]).toMatchObject({ reviewed: { summe: '5' } });
    expect(life()).toBe('submitted');
  });

  it.each(['keyReused', 'gone'] as const)('says so when the submit is refused: %s', async (outcome) => {
    const { send, answers, life, session } = begin(full);
    answers.submit = () => Promise.resolve({ outcome });
    send(submitNow);
    await settle();
    expect(life()).toBe('failed');
    expect(session().notice).toEqual({ kind: 'failed', failure: outcome });
  });

  it('stores no draft any more once it is submitted', async () => {
    const { send, saves, answers, clock } = begin(full);
    const save = held<SaveResult>();
    answers.save = () => save.promise;
    send(submitNow);
    await settle();
    save.reject(new Error('closed'));
    await settle();
    clock.increment(600_000);
    await settle();
    expect(saves).toHaveLength(1);
  });
});

describe('shown in a preview', () => {
  const relabelled = (label: string): FormDefinition => ({
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({
        ...page,
        fields: page.fields.map((field) => (field.id === 'hinweis' ? { ...field, label } : field)),
      })),
    })) as FormDefinition['sections'],
  });

  it('goes on with what was typed when the form becomes another one', () => {
    const { send, session } = begin({ ...empty, entries: { hinweis: 'nur abends' } });
    send({ type: 'preview.show', form: compileForm(relabelled('Bemerkung')) });
    expect(session().walk.pages[0]?.fields.at(-1)).toMatchObject({ label: 'Bemerkung', entry: 'nur abends' });
    expect(session()).toMatchObject({ screen: 0, redrawn: 0 });
  });

  it('goes on telling the errors that are still there', () => {
    const { send, session } = begin(empty);
    send({ type: 'page.act', action: { kind: 'next' }, posted: { zweck: '', hinweis: '' } });
    expect(session().problems).toHaveLength(1);
    send({ type: 'preview.show', form: compileForm(relabelled('Bemerkung')) });
    expect(session().problems).toHaveLength(1);
  });

  it('shows another place without taking the focus', () => {
    const { send, session } = begin(empty);
    send({
      type: 'preview.show',
      filing: { ...session().filing, place: { kind: 'page', page: 'flaechen' } },
    });
    expect(session()).toMatchObject({ screen: 0, filing: { place: { kind: 'page', page: 'flaechen' } } });
  });

  it('draws the controls anew when other entries are shown', () => {
    const { send, session } = begin({ ...empty, entries: { hinweis: 'nur abends' } });
    send({ type: 'preview.show', filing: empty });
    expect(session()).toMatchObject({ redrawn: 1, filing: { entries: {} } });
  });
});
