import type { FormDefinition } from '@formularwerk/form';
import { references } from '@formularwerk/form/references';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryForm } from '../../../form/src/parse/arbitraryForm.ts';
import { applyCommand } from './applyCommand.ts';
import type { Command } from './command.ts';
import { cafe } from './forms.fixture.ts';
import type { History } from './history.ts';
import { nodeParts } from './nodeParts.ts';
import { outline } from './outline.ts';
import {
  MOST_STEPS,
  type PerformOptions,
  perform,
  restoreHistory,
  startHistory,
  storeHistory,
  undo,
} from './performing.ts';

function after(history: History, command: Command, options: PerformOptions = {}): History {
  const done = perform(history, command, options);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

const typed = (words: string): Command => ({ type: 'editField', field: 'getraenke', set: { label: words } });

const typedOn = (history: History, command: Command): History => after(history, command, { continues: true });

describe('going on in the same control', () => {
  test('is one step with what was there before it', () => {
    const history = ['W', 'We', 'Wel'].map(typed).reduce(typedOn, startHistory(cafe()));
    expect(history.steps.map((step) => step.name)).toEqual(['Frage ‚Getränke‘ in ‚Wel‘ umbenannt']);
    expect(undo(history).form).toBe(history.base);
  });

  test('is no step at all when it ends where it began', () => {
    const history = ['W', 'Getränke'].map(typed).reduce(typedOn, startHistory(cafe()));
    expect(history.steps).toEqual([]);
    expect(history.form).toBe(history.base);
  });

  test('in another control is another step', () => {
    const help: Command = { type: 'editField', field: 'getraenke', set: { help: 'Bier' } };
    expect([typed('W'), help, typed('We')].reduce(typedOn, startHistory(cafe())).steps).toHaveLength(3);
  });

  test('in an id of another question is another step', () => {
    const renames: Command[] = [
      { type: 'renameField', field: 'alkohol', id: 'a' },
      { type: 'renameField', field: 'getraenke', id: 'g' },
    ];
    expect(renames.reduce(typedOn, startHistory(cafe())).steps).toHaveLength(2);
  });

  test('of an id follows from one name to the next', () => {
    const renames: Command[] = [
      { type: 'renameField', field: 'alkohol', id: 'a' },
      { type: 'renameField', field: 'a', id: 'au' },
    ];
    const history = renames.reduce(typedOn, startHistory(cafe()));
    expect(history.steps.map((step) => step.command)).toEqual([
      { type: 'renameField', field: 'alkohol', id: 'au' },
    ]);
    expect(JSON.stringify(restoreHistory(storeHistory(history)))).toBe(JSON.stringify(history));
  });
});

test('doing something after taking something back forgets what was taken back', () => {
  const history = [typed('A'), typed('B')].reduce<History>(
    (now, command) => after(now, command),
    startHistory(cafe()),
  );
  const other = after(undo(history), typed('C'));
  expect(other.steps.map((step) => step.command)).toEqual([typed('A'), typed('C')]);
  expect(other.position).toBe(2);
});

test('keeps so many steps and no more, but all that are not saved anywhere else', () => {
  const many = (keep: number): History =>
    Array.from({ length: MOST_STEPS + 5 }).reduce<History>(
      (history, _, index) => after(history, typed(`Getränke ${index}`), { keep }),
      startHistory(cafe()),
    );
  expect(many(0).steps).toHaveLength(MOST_STEPS);
  const { base, steps } = many(0);
  expect(steps[0]?.before).toBe(base);
  expect(many(MOST_STEPS + 3).steps).toHaveLength(MOST_STEPS + 3);
});

test('a stored history ends before a command that is not known any more', () => {
  const history = [typed('A'), typed('B')].reduce<History>(
    (now, command) => after(now, command),
    startHistory(cafe()),
  );
  const { commands, ...stored } = storeHistory(history);
  const odd = { type: 'ausDerZukunft' } as unknown as Command;
  const restored = restoreHistory({
    ...stored,
    commands: [...commands.slice(0, 1), odd, ...commands.slice(1)],
  });
  expect(restored.steps).toHaveLength(1);
  expect(restored.position).toBe(1);
});

test('renaming any question of any form and back gives the same bytes, and no reference is lost on the way', () => {
  fc.assert(
    fc.property(arbitraryForm(), fc.nat(), (form, pick) => {
      const fields = outline(form).flatMap(({ key }) => {
        const parts = nodeParts(key);
        return parts?.kind === 'field' ? [parts.address] : [];
      });
      const address = fields[pick % Math.max(1, fields.length)];
      if (address === undefined) return;
      const id = address.slice(address.lastIndexOf('.') + 1);
      const renamed = `${address.slice(0, address.length - id.length)}ganzAnders`;
      const there = applied(form, { type: 'renameField', field: address, id: 'ganzAnders' });
      expect(references(there)).toHaveLength(references(form).length);
      expect(JSON.stringify(applied(there, { type: 'renameField', field: renamed, id }))).toBe(
        JSON.stringify(form),
      );
    }),
    { numRuns: 100 },
  );
});

function applied(form: FormDefinition, command: Command): FormDefinition {
  const result = applyCommand(form, command);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
