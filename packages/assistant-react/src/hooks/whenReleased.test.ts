import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenReleased } from './whenReleased.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const fire = (name: string): void => void window.dispatchEvent(new Event(name));

test('a change waits for the end of a press, and comes after the click', () => {
  const { run, stop } = whenReleased(window);
  const order: string[] = [];
  fire('pointerdown');
  run(() => order.push('change'));
  fire('pointerup');
  order.push('click');
  expect(order).toEqual(['click']);
  vi.runAllTimers();
  expect(order).toEqual(['click', 'change']);
  stop();
});

test('without a press it comes at once', () => {
  const { run, stop } = whenReleased(window);
  const change = vi.fn();
  run(change);
  expect(change).toHaveBeenCalledOnce();
  stop();
});

test('a press that the browser takes for scrolling ends, too', () => {
  const { run, stop } = whenReleased(window);
  const change = vi.fn();
  fire('pointerdown');
  run(change);
  fire('pointercancel');
  vi.runAllTimers();
  expect(change).toHaveBeenCalledOnce();
  stop();
});
