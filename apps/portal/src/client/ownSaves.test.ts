import type { AssistantPorts } from '@formularwerk/assistant';
import { expect, test } from 'vitest';
import { isBehindItself, noteSaves } from './ownSaves.ts';

const filing = { entries: { name: 'Café' }, saved: [], place: { kind: 'review' } } as const;

const notesOf = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const saving = (save: AssistantPorts['save']): AssistantPorts => ({ save }) as AssistantPorts;
const never = () => new Promise<never>(() => undefined);

test('a save that was answered leaves nothing behind, and what was typed is never noted', async () => {
  const notes = notesOf();
  const ports = noteSaves(
    saving(async () => {
      expect([...notes.kept]).toEqual([['entwurf-d1', 'r1']]);
      return { outcome: 'saved', revision: 'r2', savedAt: '' };
    }),
    'd1',
    notes,
  );
  await ports.save(filing, 'r1');
  expect(notes.kept.size).toBe(0);
});

test.each([
  ['the last save of the old page arrived: the new one is behind', 'r1', 'r2', true],
  ['it never arrived: the page is what is stored', 'r1', 'r1', false],
  ['it had arrived before the page was drawn', 'r2', 'r2', false],
  ['nobody can be asked: going on is all that is left', 'r1', undefined, false],
])('%s', async (_what, drawn, stored, expected) => {
  const notes = notesOf();
  void noteSaves(saving(never), 'd1', notes).save(filing, 'r1');
  expect(await isBehindItself({ id: 'd1', revision: drawn }, notes, async () => stored)).toBe(expected);
  expect(notes.kept.size).toBe(0);
});

test('a window that saved nothing asks nobody', async () => {
  expect(await isBehindItself({ id: 'd1', revision: 'r1' }, notesOf(), never)).toBe(false);
});
