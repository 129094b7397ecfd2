import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Look } from './walkThrough.ts';

const narrow = { width: 320, height: 640 };

/** Looks whether a page can be used by everybody; a page without scripts is looked at in a copy, for axe is a script. */
export const pageChecker = (browser: Browser, hasScripts: boolean): Look =>
  hasScripts
    ? checkPage
    : async (page) => {
        const copy = await copyOf(page, browser);
        await checkPage(copy);
        await copy.context().close();
        await page.bringToFront();
      };

/** No violation that axe can find, nothing to scroll sideways at 320 CSS pixels, a title and a language. */
const checkPage = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);

  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize(narrow);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()} at 320 pixels`).toBeLessThanOrEqual(narrow.width);
  await page.setViewportSize(usual);

  expect(await page.title()).toMatch(/ – (Stadt Espelkamp|Online-Dienste)$/);
  expect(await page.getAttribute('html', 'lang')).toBe('de');
};

/** The same document at the same address in a browser with scripts, but without those of the page. */
const copyOf = async (page: Page, browser: Browser): Promise<Page> => {
  const html = (await page.content()).replaceAll(/<script type="module"[^>]*><\/script>/g, '');
  const copy = await (await browser.newContext()).newPage();
  await copy.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await copy.goto(page.url());
  return copy;
};
