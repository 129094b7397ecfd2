import type { Page } from 'playwright-core';

/**
 * Waits until one of these questions is there. Answers bring up others a moment after the last key; a page that has none
 * of them lets one wait no longer than that moment.
 */
export const mayAsk = (page: Page, paths: readonly string[]): Promise<boolean> =>
  page.evaluate(
    ([names, moment]) =>
      new Promise<boolean>((resolve) => {
        const isThere = (): boolean => names.some((name) => document.getElementsByName(name).length > 0);
        const end = (): void => {
          watcher.disconnect();
          clearTimeout(timer);
          resolve(isThere());
        };
        const watcher = new MutationObserver(() => isThere() && end());
        watcher.observe(document.body, { childList: true, subtree: true });
        const timer = setTimeout(end, moment);
        if (isThere()) end();
      }),
    [paths, MOMENT] as const,
  );

/** A page takes over what is typed after a fifth of a second; in milliseconds. */
const MOMENT = 300;
