import type { Page } from 'playwright-core';
import type { PageOfJourney, Typed } from './cafe.ts';
import * as mouse from './mouse.ts';

/** Looks at each screen on the way, before it is answered. */
export type Look = (page: Page) => Promise<void>;

const nothing: Look = async () => undefined;

/** How somebody uses a page: `mouse.ts` or `keyboard.ts`. */
export type Hands = Pick<typeof mouse, 'answer' | 'pressButton'>;

/** From the start page of the service to the first question. */
export const begin = async (
  page: Page,
  url: string,
  look: Look = nothing,
  hands: Hands = mouse,
): Promise<void> => {
  // From the first listener on the browser hands its file dialogs over, and that takes a moment.
  page.on('filechooser', () => undefined);
  await page.goto(`${url}/espelkamp/sondernutzung`);
  await look(page);
  await hands.pressButton(page, 'start');
  await page.waitForURL('**/antrag/zweck');
};

/** Answers the pages of a journey one after the other up to the review. */
export const walkThrough = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
  hands: Hands = mouse,
): Promise<void> => {
  await walkPages(page, journey, look, hands);
  await page.waitForURL('**/antrag/pruefen');
};

export const walkPages = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
  hands: Hands = mouse,
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
 * after „Weiter“ in one without.
 */
export const answerAll = async (
  page: Page,
  answers: Readonly<Record<string, Typed>>,
  hands: Hands = mouse,
): Promise<void> => {
  for (const [path, typed] of Object.entries(answers)) {
    const control = page.locator(`[name="${path}"]`).first();
    if ((await control.count()) === 0) {
      if (await isTakenOver(page)) await control.waitFor();
      else {
        await hands.pressButton(page, 'next');
        await control.waitFor();
      }
    }
    await hands.answer(page, path, typed);
  }
};

/** Files may still be on their way; then „Weiter“ waits for them. */
export const goOn = async (page: Page, hands: Hands = mouse): Promise<void> => {
  const before = page.url();
  await hands.pressButton(page, 'next');
  await page.waitForURL((url) => url.href !== before);
};

/** Preact notes its tree at the element that it draws in. */
export const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => '__k' in (document.getElementById('assistent') ?? {}));
