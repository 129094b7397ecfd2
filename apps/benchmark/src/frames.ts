import type { Page } from 'playwright-core';

/** Milliseconds from an input event in the page to the end of the next frame that was painted after it. */
export async function toNextFrame(page: Page, event: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((name) => {
    const measured = new Promise<number>((resolve) => {
      addEventListener(
        name,
        ({ timeStamp }) => {
          // A message that was posted in a frame arrives when that frame has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { measured });
  }, event);
  await act();
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<number> }).measured);
}

/** The longest and the 95th percentile of the gaps between frames while `act` goes on, in milliseconds. */
export async function frameGaps(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly longest: number; readonly p95: number; readonly frames: number }> {
  await page.evaluate(() => {
    const times: number[] = [];
    const watch = (now: number) => {
      times.push(now);
      Object.assign(globalThis, { frame: requestAnimationFrame(watch) });
    };
    Object.assign(globalThis, { times, frame: requestAnimationFrame(watch) });
  });
  await act();
  const times = await page.evaluate(() => {
    const seen = globalThis as unknown as { times: number[]; frame: number };
    cancelAnimationFrame(seen.frame);
    return seen.times;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  gaps.sort((a, b) => a - b);
  return {
    longest: gaps.at(-1) ?? Number.NaN,
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN,
    frames: gaps.length,
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
