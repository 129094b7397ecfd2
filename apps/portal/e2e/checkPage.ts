import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

const narrow = { width: 320, height: 640 };

/** No violation that axe can find, nothing to scroll sideways at 320 CSS pixels, a title and a language. */
export const checkPage = async (page: Page): Promise<void> => {
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
