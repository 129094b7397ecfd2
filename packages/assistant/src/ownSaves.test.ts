import { expect, test } from 'vitest';
import type { Filing } from './filing.ts';
import { ownSaves } from './ownSaves.ts';
import type { SaveResult } from './ports.ts';

const filing = (email: string, saved: readonly string[] = []): Filing => ({
  entries: { email },
  saved,
  place: { kind: 'review' },
});

/** A server that stores, and whose answers are lost as often as the test says. */
const server = (lost: number) => {
  let stored = { filing: filing(''), revision: 1 };
  let left = lost;
  const keep = (next: Filing): void => {
    stored = { filing: next, revision: stored.revision + 1 };
  };
  const save = async (next: Filing, revision: string): Promise<SaveResult> => {
    if (revision !== String(stored.revision)) {
      const current = { ...stored, revision: String(stored.revision), savedAt: 'dann' };
      return { outcome: 'conflict', current: current as never };
    }
    keep(next);
    left -= 1;
    if (left >= 0) throw new Error('The answer was lost.');
    return { outcome: 'saved', revision: String(stored.revision), savedAt: 'jetzt' };
  };
  return { save, keep, stored: () => stored };
};

const remembering = (sent: Filing[] = []) => ({
  list: () => sent,
  add: (one: Filing) => void sent.push(one),
  clear: () => void sent.splice(0),
});

test('a save whose answer was lost is no conflict: the next one goes over it', async () => {
  const { save, stored } = server(1);
  const own = ownSaves({ save }, remembering());
  await expect(own(filing('erste'), '1')).rejects.toThrow();
  expect(await own(filing('zweite'), '1')).toEqual({ outcome: 'saved', revision: '3', savedAt: 'jetzt' });
  expect(stored().filing).toEqual(filing('zweite'));
});

test('the same one again is found stored', async () => {
  const { save, stored } = server(1);
  const own = ownSaves({ save }, remembering());
  await expect(own(filing('erste'), '1')).rejects.toThrow();
  expect(await own(filing('erste'), '1')).toEqual({ outcome: 'saved', revision: '2', savedAt: 'dann' });
  expect(stored().revision).toBe(2);
});

test('the same entries with one more page saved are stored, too', async () => {
  const { save, stored } = server(1);
  const own = ownSaves({ save }, remembering());
  await expect(own(filing('erste'), '1')).rejects.toThrow();
  await own(filing('erste', ['kontakt']), '1');
  expect(stored().filing.saved).toEqual(['kontakt']);
});

test('what somebody else stored is a conflict, and is not overwritten', async () => {
  const { save, keep, stored } = server(0);
  keep(filing('fremde'));
  const own = ownSaves({ save }, remembering([filing('frühere')]));
  expect((await own(filing('meine'), '1')).outcome).toBe('conflict');
  expect(stored().filing).toEqual(filing('fremde'));
});

test('somebody else after our lost answer is a conflict all the same', async () => {
  const { save, keep } = server(1);
  const own = ownSaves({ save }, remembering());
  await expect(own(filing('erste'), '1')).rejects.toThrow();
  keep(filing('fremde'));
  expect((await own(filing('zweite'), '1')).outcome).toBe('conflict');
});

test('once an answer came, nothing is remembered', async () => {
  const sent: Filing[] = [];
  const own = ownSaves(server(0), remembering(sent));
  await own(filing('erste'), '1');
  expect(sent).toEqual([]);
});
