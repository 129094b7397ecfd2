import type { Page } from 'playwright-core';
import type { PageOfJourney, Typed } from './cafe.ts';
import { leavePage } from './leavePage.ts';
import { mayAsk } from './mayAsk.ts';
import * as quick from './quickHands.ts';
import { isTakenOver, whenTakenOver } from './takenOver.ts';

/** Looks at each screen on the way, before it is answered. */
export type Look = (page: Page) => Promise<void>;

const nothing: Look = async () => undefined;

/** How somebody uses a page: `quickHands.ts` or `keyboard.ts`. */
export type Hands = Pick<typeof quick, 'answerShown' | 'pressButton'>;

/** From the start page of the service to the first question. */
export const begin = async (
  page: Page,
  url: string,
  look: Look = nothing,
  hands: Hands = quick,
): Promise<void> => {
  // From the first listener on the browser hands its file dialogs over, and that takes a moment.
  page.on('filechooser', () => undefined);
  await page.goto(`${url}/espelkamp/sondernutzung`);
  await look(page);
  await hands.pressButton(page, 'start');
  await page.waitForURL('**/antrag/zweck');
  await settled(page);
};

/** Hands of a test are quicker than any script. Where there are scripts, the first page is taken over, and so all others. */
const settled = async (page: Page): Promise<void> => {
  const hasScripts = await page.evaluate(() => !matchMedia('(scripting: none)').matches);
  if (hasScripts) await whenTakenOver(page, MOST_PATIENCE).catch(() => undefined);
};

/** A script that some test keeps away for good is not waited for; in milliseconds. */
const MOST_PATIENCE = 3000;

/** Answers the pages of a journey one after the other up to the review. */
export const walkThrough = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
  hands: Hands = quick,
): Promise<void> => {
  await walkPages(page, journey, look, hands);
  await page.waitForURL('**/antrag/pruefen');
};

export const walkPages = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
  hands: Hands = quick,
): Promise<void> => {
  for (const { page: id, answers, items } of journey) {
    await page.waitForURL(`**/antrag/${id}`);
    await look(page);
    for (const item of items?.answers ?? []) await addItem(page, items?.list ?? '', item, look, hands);
    await answerAll(page, answers, hands);
    await goOn(page, hands);
  }
};

const addItem = async (
  page: Page,
  list: string,
  answers: Readonly<Record<string, Typed>>,
  look: Look,
  hands: Hands,
): Promise<void> => {
  const overview = page.url();
  await hands.pressButton(page, `add:${list}`);
  await page.waitForURL(/\.[a-z][a-z0-9]*$/);
  const item = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await look(page);
  await answerAll(
    page,
    Object.fromEntries(Object.entries(answers).map(([path, typed]) => [path.replace('*', item), typed])),
    hands,
  );
  await goOn(page, hands);
  await page.waitForURL(overview);
};

/**
 * Answers the questions. One that isn't there yet comes up by an answer before it: at once in a browser with scripts,
 * after „Weiter“ in one without, or where it is on another page of an item.
 */
export const answerAll = async (
  page: Page,
  answers: Readonly<Record<string, Typed>>,
  hands: Hands = quick,
): Promise<void> => {
  const left = new Map(Object.entries(answers));
  for (let round = 0; round < MOST_ROUNDS && left.size > 0; round += 1) {
    const answered = await hands.answerShown(page, Object.fromEntries(left));
    for (const path of answered) left.delete(path);
    if (left.size === 0) return;
    const isLive = answered.length > 0 && (await isTakenOver(page));
    if (!(isLive && (await mayAsk(page, [...left.keys()])))) await leavePage(page, hands, 'next');
  }
  if (left.size > 0) throw new Error(`${page.url()} has no question ${[...left.keys()].join(', ')}`);
};

/** Each answers at least one question, or goes on to the next page of an item. */
const MOST_ROUNDS = 20;

/** Files may still be on their way; then „Weiter“ waits for them. */
export const goOn = async (page: Page, hands: Hands = quick): Promise<void> => {
  const before = page.url();
  await hands.pressButton(page, 'next');
  await page.waitForURL((url) => url.href !== before);
};
