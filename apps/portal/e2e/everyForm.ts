import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { pageChecker } from './checkPage.ts';
import * as keyboard from './keyboard.ts';
import { type Journey, journeysToTheEnd, playJourney } from './playJourney.ts';
import * as quick from './quickHands.ts';
import type { Look } from './walkThrough.ts';
import { watchFaults } from './watchFaults.ts';

/** These are filled without a mouse, as the café of `cafe.e2e.test.ts` is. */
const byKeyboard = new Set(['hundesteuer', 'unternehmensanliegen']);
const all = process.env.JOURNEYS === 'all';
const only = process.env.JOURNEY ?? '';
/** Most journeys are of this day. */
const FIRST_DAY = '2027-01-15';
const PHONE = { width: 360, height: 640 };
const DESK = { width: 1280, height: 800 };
/** It shows all that was answered. */
const isReview = (page: Page): boolean => page.url().endsWith('/pruefen');

/** All that are asked for, or the shortest of each form, one form with and the next without scripts. */
const chosen = (scripts: boolean): readonly Journey[] => {
  const journeys = journeysToTheEnd().filter(({ form, file }) => `${form}/${file}`.includes(only));
  if (all || only !== '') return journeys;
  return [...Map.groupBy(journeys, ({ form }) => form).values()]
    .flatMap(([shortest]) => shortest ?? [])
    .filter(({ form }, index) => (byKeyboard.has(form) || index % 2 === 0) === scripts);
};

/**
 * Real applications in a real browser, with or without scripts: each of them in a file of its own, to run side by side.
 * Their reviews are looked at with axe and at 320 pixels. JOURNEYS=all plays all journeys and looks at each page that is made
 * otherwise than those before.
 */
export const describeEveryForm = (scripts: boolean): void => {
  const served = withProduct({ FORMULARWERK_DAY: FIRST_DAY });
  const looked = new Set<string>();

  const play = async (journey: Journey): Promise<readonly string[]> => {
    const context = await served.browser.newContext({
      javaScriptEnabled: scripts,
      viewport: scripts ? PHONE : DESK,
    });
    await context.clock.setFixedTime(new Date(`${journey.today}T12:00:00+01:00`));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = await watchFaults(page);
    try {
      const check = pageChecker(scripts);
      const isLookedAt = async (shown: Page): Promise<boolean> =>
        all ? isNew(looked, await makeOf(shown)) : scripts && isReview(shown);
      const look: Look = async (shown) => ((await isLookedAt(shown)) ? check(shown) : undefined);
      const hands = scripts && byKeyboard.has(journey.form) ? keyboard : quick;
      await playJourney(page, served.product.url, journey, { hands, hasScripts: scripts, look });
    } finally {
      await context.close();
    }
    return faults;
  };

  for (const [day, journeys] of Map.groupBy(chosen(scripts), ({ today }) => today)) {
    describe(`on ${day}`, () => {
      beforeAll(async () => {
        if (day === FIRST_DAY) return;
        await served.product.kill();
        await served.product.restart({ FORMULARWERK_DAY: day });
      });
      test.each(journeys.map((journey) => [`${journey.form}: ${journey.file}`, journey] as const))(
        '%s',
        async (_name, journey) => {
          expect(await play(journey)).toEqual([]);
        },
      );
    });
  }
};

const isNew = (known: Set<string>, one: string): boolean => known.size < known.add(one).size;

/** Of what elements a page is made, in their order; what is written in them is its own. */
const makeOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((one) => [one.tagName, one.className, one.role, one.getAttribute('type')].join())
      .join(' '),
  );
