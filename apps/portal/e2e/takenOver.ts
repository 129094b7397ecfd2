import type { Page } from 'playwright-core';

/** Preact notes its tree at the element that it draws in. */
const hasTree = (): boolean => '__k' in (document.getElementById('assistent') ?? {});

/** Whether a script runs the page by now. */
export const isTakenOver = (page: Page): Promise<boolean> => page.evaluate(hasTree);

export const whenTakenOver = async (page: Page, timeout?: number): Promise<void> =>
  void (await page.waitForFunction(hasTree, undefined, timeout === undefined ? {} : { timeout }));
