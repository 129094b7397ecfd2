import type { FormDefinition } from '@formularwerk/form';
import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { cafe } from './forms.fixture.ts';
import type { History } from './history.ts';
import { fieldAt, pageAt } from './lookups.ts';
import type { NodeKey } from './node.ts';
import { perform, startHistory } from './performing.ts';
import { type Rebased, rebase } from './rebase.ts';
import type { ConflictChoice } from './session.ts';

function steps(base: FormDefinition, commands: readonly Command[]): History {
  return commands.reduce<History>((history, command) => {
    const done = perform(history, command);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value;
  }, startHistory(base));
}

function both(mine: readonly Command[], theirs: readonly Command[]): Rebased {
  const base = cafe();
  return rebase(steps(base, theirs).form, base, steps(base, mine).steps);
}

const edit = (field: string, set: Record<string, string | boolean>): Command => ({
  type: 'editField',
  field,
  set,
});
const told = ({ conflicts }: Rebased) => conflicts.map(({ node, choices }) => [node, choices.join(' ')]);
const resolved = (rebased: Rebased, node: NodeKey, choice: ConflictChoice): FormDefinition =>
  rebased.resolve(new Map([[node, choice]])).form;
const labelAt = (form: FormDefinition, address: string): unknown =>
  (fieldAt(form, address) as { label?: unknown } | undefined)?.label;

const removeZustimmung: Command = { type: 'removeField', field: 'zustimmung' };

describe('what goes together', () => {
  test.each<[string, Command[], Command[]]>([
    [
      'other properties of the same question',
      [edit('getraenke', { help: 'Bier' })],
      [edit('getraenke', { label: 'Was?' })],
    ],
    ['the same change', [edit('getraenke', { label: 'Was?' })], [edit('getraenke', { label: 'Was?' })]],
    [
      'a move and an edit',
      [{ type: 'moveField', field: 'getraenke', to: { in: { page: 'nachbarn' } } }],
      [edit('alkohol', { label: 'Alkohol?' })],
    ],
    ['both deleting', [removeZustimmung], [removeZustimmung, edit('alkohol', { help: 'x' })]],
    [
      'a rename and a new rule with the old name',
      [{ type: 'renameField', field: 'alkohol', id: 'ausschank' }],
      [{ type: 'setCondition', node: 'field:zustimmung', showIf: 'alkohol = "nein"' }],
    ],
  ])('%s', (_, mine, theirs) => {
    expect(told(both(mine, theirs))).toEqual([]);
  });

  test('a rename of mine reaches the rules that the other wrote meanwhile', () => {
    const rebased = both(
      [{ type: 'renameField', field: 'alkohol', id: 'ausschank' }],
      [{ type: 'setCondition', node: 'field:zustimmung', showIf: 'alkohol = "nein"' }],
    );
    expect(fieldAt(rebased.history.form, 'zustimmung')?.showIf).toBe('ausschank = "nein"');
  });
});

describe('what conflicts', () => {
  test('the same property: mine, theirs, or mine as a further question', () => {
    const rebased = both([edit('getraenke', { label: 'Meine' })], [edit('getraenke', { label: 'Ihre' })]);
    expect(told(rebased)).toEqual([['field:getraenke', 'mine theirs both']]);
    expect(labelAt(resolved(rebased, 'field:getraenke', 'mine'), 'getraenke')).toBe('Meine');
    expect(labelAt(resolved(rebased, 'field:getraenke', 'theirs'), 'getraenke')).toBe('Ihre');
    const further = resolved(rebased, 'field:getraenke', 'both');
    expect([labelAt(further, 'getraenke'), labelAt(further, 'getraenke2')]).toEqual(['Ihre', 'Meine']);
  });

  test('an edit of what the other deleted: mine puts it in again where it was', () => {
    const rebased = both([edit('zustimmung', { label: 'Meine' })], [removeZustimmung]);
    expect(told(rebased)).toEqual([['field:zustimmung', 'mine theirs']]);
    expect(rebased.conflicts[0]?.theirs).toEqual(['Frage ‚Die Nachbarn sind einverstanden‘ gelöscht']);
    const mine = resolved(rebased, 'field:zustimmung', 'mine');
    expect(pageAt(mine, 'nachbarn')?.fields.map(({ id }) => id)).toEqual(['zustimmung']);
    expect(labelAt(mine, 'zustimmung')).toBe('Meine');
  });

  test('deleting what the other changed', () => {
    const rebased = both([removeZustimmung], [edit('zustimmung', { label: 'Ihre' })]);
    expect(told(rebased)).toEqual([['field:zustimmung', 'mine theirs']]);
    expect(fieldAt(resolved(rebased, 'field:zustimmung', 'mine'), 'zustimmung')).toBeUndefined();
    expect(labelAt(resolved(rebased, 'field:zustimmung', 'theirs'), 'zustimmung')).toBe('Ihre');
  });

  test('an edit on a page that the other deleted is told at the page', () => {
    const rebased = both(
      [edit('zustimmung', { label: 'Meine' })],
      [{ type: 'removePage', page: 'nachbarn' }],
    );
    expect(rebased.conflicts.map(({ name }) => name)).toEqual(['Seite ‚Nachbarn von …‘']);
    expect(labelAt(resolved(rebased, 'page:nachbarn', 'mine'), 'zustimmung')).toBe('Meine');
  });

  test('later steps on the same question wait too, also under a name that I gave it', () => {
    const mine = [
      edit('getraenke', { label: 'Meine' }),
      edit('getraenke', { help: 'Hilfe' }),
      { type: 'renameField', field: 'getraenke', id: 'drinks' } as const,
      edit('drinks', { required: true }),
      edit('alkohol', { help: 'frei' }),
    ];
    const rebased = both(mine, [edit('getraenke', { label: 'Ihre' })]);
    expect(rebased.conflicts.map(({ node, mine: names }) => [node, names.length])).toEqual([
      ['field:getraenke', 4],
    ]);
    expect(rebased.history.steps.map((step) => step.command)).toEqual([edit('alkohol', { help: 'frei' })]);
    const form = resolved(rebased, 'field:getraenke', 'mine');
    expect(fieldAt(form, 'drinks')).toMatchObject({ label: 'Meine', help: 'Hilfe', required: true });
  });

  test('a rule about a question that the other deleted is told with what was deleted', () => {
    const rebased = both(
      [{ type: 'setCondition', node: 'field:frueh', showIf: 'zustimmung = true' }],
      [removeZustimmung],
    );
    expect(told(rebased)).toEqual([['field:frueh', 'theirs']]);
    expect(rebased.conflicts[0]?.theirs).toEqual(['Frage ‚Die Nachbarn sind einverstanden‘ gelöscht']);
  });

  test('two new questions with the same id: both can stay', () => {
    const add = (label: string): Command => ({
      type: 'addField',
      field: { id: 'neu', type: 'text', label },
      to: { in: { page: 'nachbarn' } },
    });
    const rebased = both([add('Meine')], [add('Ihre')]);
    expect(told(rebased)).toEqual([['field:neu', 'mine theirs both']]);
    const form = resolved(rebased, 'field:neu', 'both');
    expect(pageAt(form, 'nachbarn')?.fields.map((field) => [field.id, labelAt(form, field.id)])).toEqual([
      ['neu', 'Ihre'],
      ['neu2', 'Meine'],
      ['zustimmung', 'Die Nachbarn sind einverstanden'],
    ]);
  });
});
