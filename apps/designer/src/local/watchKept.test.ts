import type { LocalCopy } from '@formularwerk/designer';
import { expect, test } from 'vitest';
import { isUnsaved } from './localCopies.ts';
import { watchKept } from './watchKept.ts';

const copy = { revision: '1' } as LocalCopy;

test('is behind while something is on its way to the disk, and after it failed', async () => {
  let fails = false;
  const watched = watchKept(async () => {
    if (fails) throw new Error('The disk is full.');
  });
  expect(watched.isBehind()).toBe(false);
  const keeping = watched.keep(copy);
  expect(watched.isBehind()).toBe(true);
  await keeping;
  expect(watched.isBehind()).toBe(false);
  fails = true;
  await expect(watched.keep(copy)).rejects.toThrow();
  expect(watched.isBehind()).toBe(true);
  fails = false;
  await watched.keep(copy);
  expect(watched.isBehind()).toBe(false);
});

test('settles when the last thing is kept, and also when that failed', async () => {
  const disk = Promise.withResolvers<void>();
  const watched = watchKept(() => disk.promise);
  let isSettled = false;
  const keeping = watched.keep(copy).catch(() => undefined);
  const settled = watched.settled().then(() => {
    isSettled = true;
  });
  await Promise.resolve();
  expect(isSettled).toBe(false);
  disk.reject(new Error('The disk is full.'));
  await Promise.all([keeping, settled]);
  expect(isSettled).toBe(true);
});

test('keeps nothing after another window has taken over', async () => {
  const kept: unknown[] = [];
  const watched = watchKept(async (one) => void kept.push(one));
  await watched.keep(copy);
  watched.end();
  await watched.keep(copy);
  expect(kept).toHaveLength(1);
  expect(watched.isBehind()).toBe(false);
});

test.each([
  [3, 3, false],
  [3, 2, true],
  [2, 3, true],
])(
  'a copy at step %i of which %i are saved has something unsaved: %o',
  (position, savedPosition, expected) => {
    expect(isUnsaved({ history: { position }, savedPosition })).toBe(expected);
  },
);
