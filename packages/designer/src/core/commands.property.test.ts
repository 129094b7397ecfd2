import { type FormDefinition, parseForm } from '@formularwerk/form';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryForm } from '../../../form/src/parse/arbitraryForm.ts';
import { applyCommand } from './applyCommand.ts';
import { commandOf, type Draft, draft } from './arbitraryCommand.fixture.ts';
import { describeCommand } from './describeCommand.ts';
import { cafe, sondernutzung } from './forms.fixture.ts';
import type { History } from './history.ts';
import { outline } from './outline.ts';
import { perform, redo, restoreHistory, startHistory, storeHistory, undo } from './performing.ts';

const start = (): fc.Arbitrary<FormDefinition> =>
  fc.oneof(
    { weight: 3, arbitrary: arbitraryForm() },
    { weight: 2, arbitrary: fc.constant(null).map(cafe) },
    { weight: 1, arbitrary: fc.constant(null).map(sondernutzung) },
  );

const drafts = (): fc.Arbitrary<Draft[]> => fc.array(draft(), { minLength: 1, maxLength: 12 });

const bytes = JSON.stringify;

/** Does what can be done; `seen` is told of each command and its outcome. */
function performAll(base: FormDefinition, all: readonly Draft[]): History {
  return all.reduce<History>((history, one, index) => {
    const done = perform(history, commandOf(history.form, one), { continues: index % 3 === 0 });
    return done.ok ? done.value : history;
  }, startHistory(base));
}

const whole = (history: History, step: (history: History) => History): History => {
  const next = step(history);
  return next === history ? history : whole(next, step);
};

describe('any commands on any form', () => {
  test('never throw, and every accepted outcome comes through parseForm', () => {
    fc.assert(
      fc.property(start(), drafts(), (base, all) => {
        for (const one of all) {
          const command = commandOf(base, one);
          const before = bytes(base);
          const result = applyCommand(base, command);
          expect(describeCommand(base, command)).not.toBe('');
          expect(bytes(base)).toBe(before);
          if (result.ok) expect(parseForm(result.value).ok).toBe(true);
          else expect(result.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('taken back all give the start itself, done again the same as before', () => {
    fc.assert(
      fc.property(start(), drafts(), (base, all) => {
        const before = bytes(base);
        const history = performAll(base, all);
        const back = whole(history, undo);
        expect(back.form).toBe(base);
        expect(bytes(back.form)).toBe(before);
        expect(whole(back, redo).form).toBe(history.form);
      }),
      { numRuns: 100 },
    );
  });

  test('stored and restored are the same, wherever one stands', () => {
    fc.assert(
      fc.property(start(), drafts(), fc.nat(5), (base, all, back) => {
        const history = Array.from({ length: back }).reduce<History>(undo, performAll(base, all));
        const stored = JSON.parse(bytes(storeHistory(history)));
        const restored = restoreHistory(stored);
        expect(bytes(restored)).toBe(bytes(history));
      }),
      { numRuns: 100 },
    );
  });

  test('leave an outline in which every line has a key of its own', () => {
    fc.assert(
      fc.property(start(), drafts(), (base, all) => {
        const keys = outline(performAll(base, all).form).map((row) => row.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});
