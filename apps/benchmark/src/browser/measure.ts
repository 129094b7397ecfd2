import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../frames.ts';
import { sampleOf, unconditional } from './sample.ts';

/** What is measured of a peer; times are milliseconds, heap is in MiB. */
export type Figures = Readonly<Record<string, number>>;

const KEYS = 20;

/** A form of `count` questions on one page: time of the main thread, which a busy machine disturbs least. */
export const onePage = (browser: Browser, url: string, count: number): Promise<Figures> =>
  inPage(browser, url, async (page, session) => {
    const sample = sampleOf(count);
    const expected = unconditional(sample.questions);
    const before = await heap(session);
    const mount = await spent(session, () =>
      page.evaluate(([questions, wanted]) => bench.mount(questions, false, wanted), [
        count,
        expected,
      ] as const),
    );
    const held = (await heap(session)) - before;
    const show = await spent(session, () => page.evaluate((wanted) => bench.toggle(wanted), count));
    const hide = await spent(session, () => page.evaluate((wanted) => bench.toggle(wanted), expected));
    const keys = await typed(page, session, sample.middleId);
    let errors = 0;
    const validate = await spent(session, async () => {
      ({ errors } = await page.evaluate(() => bench.validate()));
    });
    return { mount, show, hide, ...keys, validate, errors, heap: held };
  });

/** The same in steps of ten: how long until the first is painted, and a key in it. */
export const inSteps = (browser: Browser, url: string, count: number): Promise<Figures> =>
  inPage(browser, url, async (page, session) => {
    const sample = sampleOf(count);
    const expected = unconditional(sample.steps[0] ?? []);
    const painted = await page.evaluate(([questions, wanted]) => bench.mount(questions, true, wanted), [
      count,
      expected,
    ] as const);
    const { key, frame } = await typed(page, session, sample.firstTextId);
    return { painted, key, frame };
  });

/** From the address on: when something can be read, and when the library listens. */
export const fromAddress = (browser: Browser, url: string, slower: number): Promise<Figures> =>
  inPage(
    browser,
    url,
    async (page) => {
      const ready = await page.waitForFunction(() => (globalThis as unknown as { ready?: number }).ready);
      const [paint] = await page.evaluate(() =>
        performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
      );
      return { painted: paint ?? Number.NaN, listens: (await ready.jsonValue()) ?? Number.NaN };
    },
    slower,
  );

/** What a library has drawn, as a server would send it. */
export const drawnIn = async (browser: Browser, url: string): Promise<string> => {
  let html = '';
  await inPage(browser, url, async (page) => {
    await page.waitForFunction(() => (globalThis as unknown as { ready?: number }).ready);
    html = await page.evaluate(() => document.getElementById('app')?.innerHTML ?? '');
    return {};
  });
  return html;
};

/** How many questions of the first step one sees, of a form of so many. */
export const firstStep = (count: number): number => unconditional(sampleOf(count).steps[0] ?? []);

type Measure = (page: Page, session: CDPSession) => Promise<Figures>;

/** A context of its own, so that nothing is kept from the peer before. */
async function inPage(browser: Browser, url: string, measure: Measure, slower = 1): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url);
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

/** Milliseconds that the main thread works while `act` goes on. */
async function spent(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await worked();
  await act();
  return (await worked()) - before;
}

async function heap(session: CDPSession): Promise<number> {
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024 / 1024;
}

interface Key {
  readonly frame: number;
  readonly isKnown: boolean;
}

/** Types a word; what a library puts off until it is quiet is counted as well. */
async function typed(page: Page, session: CDPSession, id: string) {
  await page.evaluate((path) => bench.listen(path), id);
  await page.waitForTimeout(300);
  const worked = await spent(session, async () => {
    for (let count = 1; count <= KEYS; count += 1) {
      await page.keyboard.press('a');
      await page.waitForFunction(
        (wanted) => (globalThis as unknown as { keys: Key[] }).keys.length >= wanted,
        count,
        {
          polling: 5,
        },
      );
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(600);
  });
  const keys = await page.evaluate(() => (globalThis as unknown as { keys: Key[] }).keys);
  return {
    key: worked / KEYS,
    frame: median(keys.map(({ frame }) => frame)),
    known: keys.filter(({ isKnown }) => isKnown).length / KEYS,
  };
}
