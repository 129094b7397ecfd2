import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, launch } from '../../cli/test/product/browser.ts';
import { type Product, startProduct } from '../../cli/test/product/startProduct.ts';
import { pageChecker } from './checkPage.ts';
import * as keyboard from './keyboard.ts';
import * as mouse from './mouse.ts';
import { type Journey, journeysToTheEnd, playJourney } from './playJourney.ts';
import type { Look } from './walkThrough.ts';

/** These are filled without a mouse, as the café of `cafe.e2e.test.ts` is. */
const byKeyboard = new Set(['hundesteuer', 'unternehmensanliegen']);
const all = process.env.JOURNEYS === 'all';
const only = process.env.JOURNEY ?? '';
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };
/** With and without scripts; where not all are played, turn about. */
const waysOf = ({ form }: Journey, index: number): readonly boolean[] =>
  all || only !== '' ? [true, false] : [byKeyboard.has(form) || index % 2 === 0];
const nothing = Promise.resolve();
/** It shows all that was answered. */
const isReview = (page: Page): boolean => page.url().endsWith('/pruefen');
const days = Map.groupBy(
  journeysToTheEnd().filter(({ form, file }) => `${form}/${file}`.includes(only)),
  ({ today }) => today,
);

/**
 * Real applications in a real browser. The shortest journey of each form is played whenever tests run, with or without
 * scripts, and its review looked at with axe and at 320 pixels; JOURNEYS=all plays all of them in both ways, and looks at
 * each page.
 */
describe.skipIf(browserPath === undefined)('every form is filled to the end', () => {
  let portal: Product;
  let browser: Browser;
  const seen = new Set<string>();

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startProduct({ FORMULARWERK_DAY: '2027-01-15' }), launch()]);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  const play = async (journey: Journey, javaScriptEnabled: boolean): Promise<readonly string[]> => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: javaScriptEnabled ? PHONE : DESK,
    });
    await context.clock.setFixedTime(new Date(`${journey.today}T12:00:00+01:00`));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
    });
    page.on(
      'response',
      (answer) => answer.status() >= 500 && faults.push(`${answer.status()} ${answer.url()}`),
    );
    try {
      const check = pageChecker(browser, javaScriptEnabled);
      const look: Look = (shown) => (all || (javaScriptEnabled && isReview(shown)) ? check(shown) : nothing);
      const hands = javaScriptEnabled && byKeyboard.has(journey.form) ? keyboard : mouse;
      await playJourney(page, portal.url, journey, look, hands);
    } finally {
      await context.close();
    }
    return faults;
  };

  for (const [day, journeys] of days) {
    const chosen = all ? journeys : journeys.filter(({ form }) => !seen.has(form) && seen.add(form));
    describe.skipIf(chosen.length === 0)(`on ${day}`, () => {
      beforeAll(async () => {
        if (day === '2027-01-15') return;
        await portal.kill();
        await portal.restart({ FORMULARWERK_DAY: day });
      });
      test.each(
        chosen.flatMap((journey, index) =>
          waysOf(journey, index).map(
            (scripts) =>
              [
                `${journey.form}, ${scripts ? 'with' : 'without'} scripts: ${journey.file}`,
                journey,
                scripts,
              ] as const,
          ),
        ),
      )('%s', async (_name, journey, scripts) => {
        expect(await play(journey, scripts)).toEqual([]);
      });
    });
  }
});
