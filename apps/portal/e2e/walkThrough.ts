import type { Page } from 'playwright-core';
import type { PageOfJourney, Typed } from './cafe.ts';
import { answer, pressButton } from './keyboard.ts';

/** Looks at each screen on the way, before it is answered. */
export type Look = (page: Page) => Promise<void>;

const nothing: Look = async () => undefined;

/** From the start page of the service to the first question. */
export const begin = async (page: Page, url: string, look: Look = nothing): Promise<void> => {
  // From the first listener on the browser hands its file dialogs over, and that takes a moment.
  page.on('filechooser', () => undefined);
  await page.goto(`${url}/espelkamp/sondernutzung`);
  await look(page);
  await pressButton(page, 'start');
  await page.waitForURL('**/antrag/zweck');
};

/** Answers the pages of a journey one after the other, with the keyboard alone, up to the review. */
export const walkThrough = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
): Promise<void> => {
  await walkPages(page, journey, look);
  await page.waitForURL('**/antrag/pruefen');
};

export const walkPages = async (
  page: Page,
  journey: readonly PageOfJourney[],
  look: Look = nothing,
): Promise<void> => {
  for (const { page: id, answers, items } of journey) {
    await page.waitForURL(`**/antrag/${id}`);
    await look(page);
    for (const item of items?.answers ?? []) await addItem(page, items?.list ?? '', item, look);
    await answerAll(page, answers);
    await goOn(page);
  }
};

const addItem = async (
  page: Page,
  list: string,
  answers: Readonly<Record<string, Typed>>,
  look: Look,
): Promise<void> => {
  const overview = page.url();
  await pressButton(page, `add:${list}`);
  await page.waitForURL(/\.[a-z][a-z0-9]*$/);
  const item = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await look(page);
  await answerAll(
    page,
    Object.fromEntries(Object.entries(answers).map(([path, typed]) => [path.replace('*', item), typed])),
  );
  await goOn(page);
  await page.waitForURL(overview);
};

/**
 * Answers the questions. One that isn't there yet comes up by an answer before it: at once in a browser with scripts,
 * after „Weiter“ in one without.
 */
export const answerAll = async (page: Page, answers: Readonly<Record<string, Typed>>): Promise<void> => {
  for (const [path, typed] of Object.entries(answers)) {
    const control = page.locator(`[name="${path}"]`).first();
    if ((await control.count()) === 0) {
      if (await isTakenOver(page)) await control.waitFor();
      else {
        await pressButton(page, 'next');
        await control.waitFor();
      }
    }
    await answer(page, path, typed);
  }
};

/** Files may still be on their way; then „Weiter“ waits for them. */
export const goOn = async (page: Page): Promise<void> => {
  const before = page.url();
  await pressButton(page, 'next');
  await page.waitForURL((url) => url.href !== before);
};

/** React marks the element that it draws in. */
export const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    Object.keys(document.getElementById('assistent') ?? {}).some((key) => key.startsWith('__reactContainer')),
  );
