import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, test } from 'vitest';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { createDesigner, type DesignerClock } from './createDesigner.ts';
import { cafe } from './forms.fixture.ts';
import { fieldAt } from './lookups.ts';
import type { DesignerPorts, LocalCopy, SaveOutcome, WorkingForm } from './ports.ts';
import type { Designer } from './session.ts';

/** A server, a browser's store and a clock, all in memory and all to be told what to do. */
function world(definition = cafe()) {
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  const clock: DesignerClock = {
    setTimeout: (then, milliseconds) => {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return timer;
    },
    clearTimeout: (timer) => {
      timers = timers.filter((one) => one !== timer);
    },
  };
  const server = {
    working: working(definition, '1'),
    saves: [] as FormDefinition[],
    answer: undefined as SaveOutcome | Error | undefined,
    /** The server takes its time. */
    wait: undefined as Promise<void> | undefined,
    /** Somebody else saves. */
    change(...commands: Command[]) {
      const next = commands.reduce((form, command) => done(form, command), server.working.definition);
      server.working = { ...working(next, `${Number(server.working.revision) + 1}`), savedBy: 'Frau Yilmaz' };
    },
  };
  const kept: (LocalCopy | undefined)[] = [];
  const bases: (FormDefinition | undefined)[] = [];
  const save = async (sent: FormDefinition, revision: string): Promise<SaveOutcome> => {
    server.saves.push(sent);
    await server.wait;
    if (server.answer instanceof Error) throw server.answer;
    if (server.answer) return server.answer;
    if (revision !== server.working.revision) return { outcome: 'conflict', current: server.working };
    server.working = working(JSON.parse(JSON.stringify(sent)), `${Number(revision) + 1}`);
    return { outcome: 'saved', revision: server.working.revision, savedAt: '2026-11-24T14:03:00+01:00' };
  };
  const ports = {
    save,
    keep: async (copy: LocalCopy | undefined) => {
      kept.push(copy && JSON.parse(JSON.stringify(copy)));
      bases.push(copy?.history.base);
    },
    check: async () => ({ problems: [], hints: [] }),
  } as unknown as DesignerPorts;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    server,
    kept,
    bases,
    /** Opens the form in a browser that may have kept something. */
    open(local?: LocalCopy): Designer {
      const designer = createDesigner({ working: server.working, local }, ports, clock);
      designer.start();
      return designer;
    },
    settle,
    async pass(milliseconds: number): Promise<void> {
      for (const end = now + milliseconds; ; ) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) {
          now = end;
          break;
        }
        now = next.at;
        timers = timers.filter((one) => one !== next);
        next.then();
        await settle();
      }
      await settle();
    },
  };
}

const working = (definition: FormDefinition, revision: string): WorkingForm => ({
  form: definition.id,
  revision,
  definition,
  state: 'draft',
  parameters: {},
});

function done(form: FormDefinition, command: Command): FormDefinition {
  const result = applyCommand(form, command);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const label = (field: string, words: string): Command => ({
  type: 'editField',
  field,
  set: { label: words },
});
const labelAt = (form: FormDefinition, field: string): unknown => {
  const found = fieldAt(form, field);
  return found && 'label' in found ? found.label : undefined;
};

describe('saving', () => {
  test('waits until nothing was changed for a second', async () => {
    const { open, pass, server } = world();
    const designer = open();
    designer.run(label('getraenke', 'Welche Getränke?'));
    expect(designer.getState().saving).toBe('dirty');
    await pass(999);
    expect(server.saves).toHaveLength(0);
    await pass(1);
    expect(labelAt(server.working.definition, 'getraenke')).toBe('Welche Getränke?');
    expect(designer.getState()).toMatchObject({ saving: 'saved', savedAt: '2026-11-24T14:03:00+01:00' });
  });

  test('does not wait longer than five seconds for somebody who types on and on', async () => {
    const { open, pass, server } = world();
    const designer = open();
    for (let count = 0; count < 12; count++) {
      designer.run(label('getraenke', `Getränke ${count}`), { continues: true });
      await pass(500);
    }
    expect(server.saves.length).toBe(1);
  });

  test('needs none when everything was taken back', async () => {
    const { open, pass, server } = world();
    const designer = open();
    designer.run(label('getraenke', 'Welche Getränke?'));
    designer.undo();
    expect(designer.getState().saving).toBe('saved');
    await pass(10_000);
    expect(server.saves).toHaveLength(0);
  });

  test('sends one at a time, and afterwards what came in meanwhile', async () => {
    const { open, pass, server } = world();
    const designer = open();
    let answer = (): void => {};
    server.wait = new Promise((resolve) => {
      answer = resolve;
    });
    designer.run(label('getraenke', 'A'));
    await pass(1000);
    designer.run(label('getraenke', 'B'));
    const saved = Promise.all([designer.saveNow(), designer.saveNow()]);
    await pass(10_000);
    expect(server.saves).toHaveLength(1);
    answer();
    await saved;
    expect(server.saves.map((form) => labelAt(form, 'getraenke'))).toEqual(['A', 'B']);
    expect(designer.getState().saving).toBe('saved');
  });

  test('is tried again in longer and longer intervals while the server cannot be reached', async () => {
    const { open, pass, server } = world();
    const designer = open();
    server.answer = new Error('offline');
    designer.run(label('getraenke', 'A'));
    await pass(1000);
    expect(designer.getState().saving).toBe('offline');
    await pass(1000 + 2000 + 4000);
    expect(server.saves).toHaveLength(4);
    designer.run(label('getraenke', 'B'));
    server.answer = undefined;
    await pass(8000);
    expect(designer.getState().saving).toBe('saved');
    expect(labelAt(server.working.definition, 'getraenke')).toBe('B');
  });

  test('stays open when the session has ended, and goes on after signing in', async () => {
    const { open, pass, server, kept } = world();
    const designer = open();
    server.answer = { outcome: 'signedOut' };
    designer.run(label('getraenke', 'A'));
    await pass(1000);
    expect(designer.getState().saving).toBe('signedOut');
    designer.run(label('getraenke', 'B'));
    await pass(10_000);
    expect(kept.at(-1)?.history.commands).toHaveLength(2);
    server.answer = undefined;
    await designer.saveNow();
    expect(designer.getState().saving).toBe('saved');
    expect(labelAt(server.working.definition, 'getraenke')).toBe('B');
  });
});

test('nothing is sent before the start and after the stop', async () => {
  const { open, pass, server } = world();
  const designer = open();
  designer.stop();
  designer.run(label('getraenke', 'A'));
  await pass(10_000);
  expect(server.saves).toHaveLength(0);
  designer.start();
  await pass(1000);
  expect(server.saves).toHaveLength(1);
});

describe('a command', () => {
  test('that is refused changes nothing, and says why and what can be done', () => {
    const designer = world().open();
    const { form } = designer.getState();
    expect(designer.run({ type: 'removeField', field: 'alkohol' })).toBe(false);
    const { refused } = designer.getState();
    expect(designer.getState().form).toBe(form);
    expect(refused?.problems[0]?.message).toBe(
      'Frage ‚Wird Alkohol ausgeschenkt?‘ wird noch gebraucht: Bedingung der Frage ‚Getränke‘.',
    );
    const [repair] = refused?.repairs ?? [];
    expect(repair && designer.run(repair.command)).toBe(true);
    expect(designer.getState().refused).toBeUndefined();
    designer.undo();
    expect(designer.getState().form).toBe(form);
  });

  test('of the same control goes on with the step, but not with one that is saved', async () => {
    const { open, pass } = world();
    const designer = open();
    designer.run(label('getraenke', 'A'));
    designer.run(label('getraenke', 'Ab'), { continues: true });
    expect(designer.getState().history.steps).toHaveLength(1);
    await pass(1000);
    designer.run(label('getraenke', 'Abc'), { continues: true });
    expect(designer.getState().history.steps).toHaveLength(2);
    designer.undo();
    expect(labelAt(designer.getState().form, 'getraenke')).toBe('Ab');
  });

  test('that renames or removes what is selected keeps something selected', () => {
    const designer = world().open();
    designer.select('field:zustimmung');
    designer.run({ type: 'renameField', field: 'zustimmung', id: 'einverstanden' });
    expect(designer.getState().selected).toBe('field:einverstanden');
    designer.run({ type: 'removeField', field: 'einverstanden' });
    expect(designer.getState().selected).toBe('page:nachbarn');
  });
});

describe('another tab, another person', () => {
  test('what was kept is there again when the tab was killed in mid-sentence, and can be undone', async () => {
    const { open, kept, settle, pass, server } = world();
    const before = open();
    before.run(label('getraenke', 'Welche Ge'));
    await settle();
    before.stop();
    const after = open(kept.at(-1));
    expect(labelAt(after.getState().form, 'getraenke')).toBe('Welche Ge');
    expect(after.getState().notice).toMatch(/wieder da/);
    await pass(1000);
    expect(labelAt(server.working.definition, 'getraenke')).toBe('Welche Ge');
    after.undo();
    await pass(1000);
    expect(labelAt(server.working.definition, 'getraenke')).toBe('Getränke');
  });

  test('the base is the same object in everything that is kept, until somebody else’s changes come in', async () => {
    const { open, bases, pass, server } = world();
    const designer = open();
    designer.run(label('getraenke', 'A'));
    await pass(1000);
    designer.run(label('getraenke', 'B'));
    await pass(1000);
    expect(bases.length).toBeGreaterThan(2);
    expect(new Set(bases).size).toBe(1);
    server.change(label('merkmale', 'Was wird aufgestellt?'));
    designer.run(label('getraenke', 'C'));
    await pass(3000);
    expect(new Set(bases).size).toBe(2);
  });

  test('a save whose answer was lost is recognised and not brought together with itself', async () => {
    const { open, kept, settle, server } = world();
    const before = open();
    before.run(label('getraenke', 'A'));
    await settle();
    before.stop();
    server.change(label('getraenke', 'A'));
    const after = open(kept.at(-1));
    expect(after.getState().saving).toBe('saved');
    after.undo();
    expect(labelAt(after.getState().form, 'getraenke')).toBe('Getränke');
  });

  test('changes of both go together when they touch different questions, and it is told', async () => {
    const { open, pass, server } = world();
    const designer = open();
    server.change(label('merkmale', 'Was wird aufgestellt?'));
    designer.run(label('getraenke', 'Welche Getränke?'));
    await pass(1000);
    const { form, notice, stale } = designer.getState();
    expect(stale).toBeUndefined();
    expect(labelAt(form, 'merkmale')).toBe('Was wird aufgestellt?');
    expect(labelAt(form, 'getraenke')).toBe('Welche Getränke?');
    expect(notice).toBe(
      'Frau Yilmaz hat inzwischen auch gespeichert: Frage ‚Was stellen Sie auf?‘ in ‚Was wird aufgestellt?‘ umbenannt. Ihre Änderungen sind dazugekommen.',
    );
    await pass(1000);
    expect(labelAt(server.working.definition, 'getraenke')).toBe('Welche Getränke?');
  });

  test('changes of the same question are a conflict that waits for a choice', async () => {
    const { open, pass, server } = world();
    const designer = open();
    server.change(label('getraenke', 'Ihre Getränke'));
    designer.run(label('getraenke', 'Welche Getränke?'));
    await pass(1000);
    expect(designer.getState()).toMatchObject({
      saving: 'conflict',
      stale: {
        conflicts: [
          {
            node: 'field:getraenke',
            name: 'Frage ‚Getränke‘',
            mine: ['Frage ‚Getränke‘ in ‚Welche Getränke?‘ umbenannt'],
            theirs: ['Frage ‚Getränke‘ in ‚Ihre Getränke‘ umbenannt'],
            choices: ['mine', 'theirs', 'both'],
          },
        ],
      },
    });
    designer.resolve(new Map([['field:getraenke', 'both']]));
    expect(labelAt(designer.getState().form, 'getraenke')).toBe('Ihre Getränke');
    expect(labelAt(designer.getState().form, 'getraenke2')).toBe('Welche Getränke?');
    await pass(1000);
    expect(designer.getState().saving).toBe('saved');
    expect(labelAt(server.working.definition, 'getraenke2')).toBe('Welche Getränke?');
  });

  test('a kept copy that is older than what the server has now is brought together with it', async () => {
    const { open, kept, settle, server } = world();
    const before = open();
    before.run(label('getraenke', 'Welche Getränke?'));
    await settle();
    before.stop();
    server.change(label('merkmale', 'Was wird aufgestellt?'));
    const after = open(kept.at(-1));
    expect(labelAt(after.getState().form, 'merkmale')).toBe('Was wird aufgestellt?');
    expect(labelAt(after.getState().form, 'getraenke')).toBe('Welche Getränke?');
    expect(after.getState().saving).toBe('dirty');
  });

  test('what I took back after it was saved conflicts like any other change', async () => {
    const { open, pass, server } = world();
    const designer = open();
    designer.run(label('getraenke', 'A'));
    await pass(1000);
    server.change(label('merkmale', 'M'));
    designer.undo();
    await pass(2000);
    expect(labelAt(server.working.definition, 'getraenke')).toBe('Getränke');
    expect(labelAt(server.working.definition, 'merkmale')).toBe('M');
  });

  test('a copy that is none is left alone', () => {
    const { open } = world();
    const broken = { history: { base: {}, commands: [], position: 0 }, revision: '1', savedPosition: 0 };
    expect(open(broken as unknown as LocalCopy).getState().saving).toBe('saved');
  });
});
