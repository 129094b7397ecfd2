import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const HIGH = 640;

/** No violation that axe can find, nothing to scroll sideways on a narrow screen, a title and a language. */
export const checkPage = async (page: Page, title: RegExp, narrow = 320): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);

  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: narrow, height: HIGH });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width, `width of ${page.url()} at ${narrow} pixels`).toBeLessThanOrEqual(narrow);
  await page.setViewportSize(usual);

  expect(await page.title()).toMatch(title);
  expect(await page.getAttribute('html', 'lang')).toBe('de');
};
