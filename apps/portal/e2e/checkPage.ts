import type { Page } from 'playwright-core';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import type { Look } from './walkThrough.ts';

const title = / – (Stadt Espelkamp|Online-Dienste)$/;

/** Looks whether a page can be used by everybody; a page without scripts is looked at in a copy, for axe is a script. */
export const pageChecker = (hasScripts: boolean): Look =>
  hasScripts
    ? (page) => checkPage(page, title)
    : async (page) => {
        const copy = await copyOf(page);
        await checkPage(copy, title);
        await copy.context().close();
        await page.bringToFront();
      };

/** The same document at the same address in a browser with scripts, but without those of the page. */
const copyOf = async (page: Page): Promise<Page> => {
  const html = (await page.content()).replaceAll(/<script type="module"[^>]*><\/script>/g, '');
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser (any more).');
  const copy = await (await browser.newContext()).newPage();
  await copy.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await copy.goto(page.url());
  return copy;
};
