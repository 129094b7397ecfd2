import { expect, test } from 'vitest';
import { createSessionClock } from './sessionClock.ts';

const MINUTE = 60_000;

const clockAt = (leftSeconds: number) => {
  const time = { now: 0 };
  const clock = createSessionClock(() => time.now);
  clock.told({ idleSeconds: 1740, leftSeconds });
  return { time, clock };
};

test('nothing is known until the server has told', () => {
  expect(createSessionClock(() => 0).end()).toBeUndefined();
});

test('each use puts the end off', () => {
  const { time, clock } = clockAt(40_000);
  expect(clock.end()).toEqual({ at: 29 * MINUTE, isFinal: false });
  time.now = 10 * MINUTE;
  expect(clock.end()?.at).toBe(29 * MINUTE);
  clock.used();
  expect(clock.end()?.at).toBe(39 * MINUTE);
});

test('there is an end that no use puts off, until one has signed in anew', () => {
  const { time, clock } = clockAt(20 * 60);
  time.now = 15 * MINUTE;
  clock.used();
  expect(clock.end()).toEqual({ at: 20 * MINUTE, isFinal: true });
  clock.told({ idleSeconds: 1740, leftSeconds: 43_200 });
  expect(clock.end()).toEqual({ at: 44 * MINUTE, isFinal: false });
});
