import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstPaint } from './firstPaint.ts';

let draw: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    draw = frame;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const waiting = () => {
  const resolved = vi.fn();
  void firstPaint().then(resolved);
  return resolved;
};

test('waits until the frame was drawn, not only until it is about to be', async () => {
  const resolved = waiting();
  await vi.advanceTimersByTimeAsync(100);
  draw();
  await Promise.resolve();
  expect(resolved).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(resolved).toHaveBeenCalledOnce();
});

test('waits no longer than a second in a window that nobody sees and nothing is painted in', async () => {
  const resolved = waiting();
  await vi.advanceTimersByTimeAsync(990);
  expect(resolved).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20);
  expect(resolved).toHaveBeenCalledOnce();
});
