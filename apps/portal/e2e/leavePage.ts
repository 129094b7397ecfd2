import type { Page } from 'playwright-core';
import { isTakenOver } from './takenOver.ts';
import type { Hands } from './walkThrough.ts';

/**
 * Presses a button that leads on, and waits for what comes of it. False: one is at the same place still, for there is
 * something wrong, or more to answer.
 */
export const leavePage = async (page: Page, hands: Hands, button: string): Promise<boolean> => {
  const place = page.url();
  if (await isTakenOver(page)) {
    await hands.pressButton(page, button);
    const leaves = await page.evaluate(hasLeft, new URL(place).pathname);
    if (leaves) await page.waitForURL((url) => url.href !== place);
  } else {
    await Promise.all([page.waitForEvent('domcontentloaded'), hands.pressButton(page, button)]);
  }
  return page.url() !== place;
};

/** In the page: once no file is on its way, whether its form is another one. A frame later all is drawn. */
const hasLeft = (place: string): Promise<boolean> =>
  new Promise((resolve) => {
    const look = (): void => {
      const form = document.querySelector<HTMLFormElement>('form#antrag');
      if (form === null || new URL(form.action).pathname !== place) resolve(true);
      else if (form.querySelector('progress') === null) resolve(false);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
