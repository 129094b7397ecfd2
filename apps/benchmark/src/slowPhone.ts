import type { Browser } from 'playwright-core';
import { assistantRoot } from '../../portal/src/client/places.ts';
import { median } from './frames.ts';

/** From the address on, in milliseconds: when one can read and answer, and when the script has taken the page over. */
export interface Opening {
  readonly painted: number;
  /** Undefined for a page that no script takes over. */
  readonly takenOver: number | undefined;
  /** The longest time for which the page answered nothing. */
  readonly longestTask: number;
}

const ROUNDS = 7;

/** Opens a page of the server with nothing kept from before, on a processor four times as slow; medians. */
export async function onSlowPhone(browser: Browser, url: string, cookie?: string): Promise<Opening> {
  const found: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await open(browser, url, cookie));
  const of = (pick: (one: Opening) => number | undefined) =>
    median(found.map(pick).filter((value) => value !== undefined));
  return {
    painted: of(({ painted }) => painted),
    takenOver: found[0]?.takenOver && of(({ takenOver }) => takenOver),
    longestTask: of(({ longestTask }) => longestTask),
  };
}

async function open(browser: Browser, url: string, cookie: string | undefined): Promise<Opening> {
  // What looks whether it is over is evaluated in the page.
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'de-DE',
    bypassCSP: true,
  });
  try {
    if (cookie) await context.setExtraHTTPHeaders({ cookie });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watch, assistantRoot);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => (globalThis as unknown as Watched).isOver?.());
    return await page.evaluate(() => (globalThis as unknown as Watched).opening());
  } finally {
    await context.close();
  }
}

interface Watched {
  readonly isOver?: () => boolean;
  readonly opening: () => Opening;
}

/** Runs in the page, before anything of it. */
function watch(root: string): void {
  let longest = 0;
  let takenOver: number | undefined;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const element = document.getElementById(root);
    // Preact keeps there what it has drawn.
    if (element && '__k' in element) takenOver = performance.now();
    else setTimeout(look, 5);
  };
  look();
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  Object.assign(globalThis, {
    isOver: () =>
      document.readyState === 'complete' &&
      painted() !== undefined &&
      (takenOver !== undefined || document.getElementById(root) === null) &&
      performance.now() - (takenOver ?? 0) > 500,
    opening: () => ({ painted: painted(), takenOver, longestTask: longest }),
  });
}
