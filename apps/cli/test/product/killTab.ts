import type { Page } from 'playwright-core';

/** The tab dies as if its process were killed: nothing of the page runs any more, not even a last save. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
