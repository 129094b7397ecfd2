import { median } from './frames.ts';

/** Calls a second: the best of five rounds of 200 ms behind one to warm up, for what disturbs only ever slows down. */
export function rateOf(call: () => unknown): number {
  const rounds = Array.from({ length: 6 }, () => round(call));
  return Math.max(...rounds.slice(1));
}

function round(call: () => unknown): number {
  const start = performance.now();
  let [calls, spent] = [0, 0];
  while (spent < 200) {
    for (let index = 0; index < 100; index += 1) call();
    calls += 100;
    spent = performance.now() - start;
  }
  return (calls / spent) * 1000;
}

/** Milliseconds of one call: the median of as many as fit into a second and a half, at least three behind one to warm up. */
export function timeOf(call: (round: number) => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  for (let index = 0; times.length < 4 || performance.now() - start < 1500; index += 1) {
    const begun = performance.now();
    call(index);
    times.push(performance.now() - begun);
  }
  return median(times.slice(1));
}
