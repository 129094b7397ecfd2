import { type FormDefinition, parseForm } from '@formularwerk/form';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOf, type Draft, draft } from './arbitraryCommand.fixture.ts';
import { differences } from './differences.ts';
import { cafe } from './forms.fixture.ts';
import type { History } from './history.ts';
import { perform, startHistory } from './performing.ts';
import { rebase } from './rebase.ts';
import type { ConflictChoice } from './session.ts';

const drafts = (): fc.Arbitrary<Draft[]> => fc.array(draft(), { minLength: 1, maxLength: 6 });

const performAll = (base: FormDefinition, all: readonly Draft[]): History =>
  all.reduce<History>((history, one) => {
    const done = perform(history, commandOf(history.form, one));
    return done.ok ? done.value : history;
  }, startHistory(base));

const all = (choice: ConflictChoice, nodes: readonly { readonly node: string }[]) =>
  new Map(nodes.map(({ node }) => [node as never, choice]));

describe('my steps on what somebody else made of the form', () => {
  test('always give a form that comes through parseForm, whatever was done and chosen', () => {
    fc.assert(
      fc.property(
        drafts(),
        drafts(),
        fc.constantFrom<ConflictChoice>('mine', 'theirs', 'both'),
        (a, b, choice) => {
          const base = cafe();
          const [mine, theirs] = [performAll(base, a), performAll(base, b)];
          const rebased = rebase(theirs.form, base, mine.steps);
          expect(parseForm(rebased.history.form).ok).toBe(true);
          expect(parseForm(rebased.resolve(all(choice, rebased.conflicts)).form).ok).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('are the same as before where the other changed nothing', () => {
    fc.assert(
      fc.property(drafts(), (a) => {
        const base = cafe();
        const mine = performAll(base, a);
        const rebased = rebase(cafe(), base, mine.steps);
        expect(rebased.conflicts).toEqual([]);
        expect(JSON.stringify(rebased.history.form)).toBe(JSON.stringify(mine.form));
      }),
      { numRuns: 30 },
    );
  });

  test('leave everything of theirs as it is when theirs is chosen', () => {
    fc.assert(
      fc.property(drafts(), drafts(), (a, b) => {
        const base = cafe();
        const [mine, theirs] = [performAll(base, a), performAll(base, b)];
        const rebased = rebase(theirs.form, base, mine.steps);
        const chosen = rebased.resolve(all('theirs', rebased.conflicts));
        for (const { node, property } of differences(base, theirs.form)) {
          const lost = differences(theirs.form, chosen.form).find(
            (one) => one.node === node && one.property === property && one.kind === 'changed',
          );
          if (lost === undefined) continue;
          // Names in rules follow a rename of mine; nothing else of theirs may differ.
          expect(mine.steps.some(({ command }) => JSON.stringify(command).includes('"rename'))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('commute with theirs where both touch different questions', () => {
    const fields = ['alkohol', 'getraenke', 'merkmale', 'ort.strasse', 'stellen.von', 'gebuehr', 'richtig'];
    const edit = (pool: readonly string[]) =>
      fc.record({ field: fc.constantFrom(...pool), words: fc.constantFrom('Eins', 'Zwei', 'Drei') });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(fields, { minLength: 2 }).chain((some) => {
          const half = Math.ceil(some.length / 2);
          return fc.tuple(
            fc.array(edit(some.slice(0, half)), { minLength: 1, maxLength: 4 }),
            fc.array(edit(some.slice(half)), { minLength: 1, maxLength: 4 }),
          );
        }),
        ([a, b]) => {
          const base = cafe();
          const done = (edits: typeof a): History =>
            edits.reduce<History>((history, { field, words }) => {
              const next = perform(history, { type: 'editField', field, set: { label: words } });
              return next.ok ? next.value : history;
            }, startHistory(base));
          const [mine, theirs] = [done(a), done(b)];
          const one = rebase(theirs.form, base, mine.steps);
          const other = rebase(mine.form, base, theirs.steps);
          expect(one.conflicts).toEqual([]);
          expect(JSON.stringify(one.history.form)).toBe(JSON.stringify(other.history.form));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('are all there when mine is chosen: what I set has my value', () => {
    const edit = fc.record({
      field: fc.constantFrom('alkohol', 'getraenke', 'merkmale'),
      property: fc.constantFrom('label', 'help'),
      words: fc.constantFrom('Eins', 'Zwei', 'Drei'),
    });
    const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (a, b, removes) => {
        const base = cafe();
        const done = (some: typeof a): History =>
          some.reduce<History>((history, { field, property, words }) => {
            const next = perform(history, { type: 'editField', field, set: { [property]: words } });
            return next.ok ? next.value : history;
          }, startHistory(base));
        const mine = done(a);
        const theirs = done(b);
        const gone = perform(theirs, {
          type: 'together',
          name: 'weg',
          commands: [
            { type: 'removeCheck', node: 'form', check: 'leer' },
            { type: 'removeField', field: 'getraenke' },
          ],
        });
        const rebased = rebase((removes && gone.ok ? gone.value : theirs).form, base, mine.steps);
        const chosen = rebased.resolve(all('mine', rebased.conflicts));
        const mineChanged = differences(base, mine.form);
        const differing = differences(mine.form, chosen.form);
        for (const change of mineChanged)
          expect(
            differing.find((one) => one.node === change.node && one.property === change.property),
          ).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});
