import { expect, test } from 'vitest';
import { createSignInGate } from './signInGate.ts';

test('all who ask wait for one answer', async () => {
  const gate = createSignInGate();
  let told = 0;
  gate.subscribe(() => {
    told += 1;
  });
  const answers = [gate.ask(), gate.ask()];
  expect(gate.isAsked()).toBe(true);
  gate.settle(true);
  expect(await Promise.all(answers)).toEqual([true, true]);
  expect(gate.isAsked()).toBe(false);
  expect(told).toBe(2);
});

test('whoever asks after it was put off asks again', async () => {
  const gate = createSignInGate();
  const first = gate.ask();
  gate.settle(false);
  expect(await first).toBe(false);
  const second = gate.ask();
  gate.settle(true);
  expect(await second).toBe(true);
});
