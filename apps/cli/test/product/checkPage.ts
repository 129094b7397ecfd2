import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const HIGH = 640;

/** No violation that axe can find, nothing to scroll sideways on a narrow screen, a title and a language. */
export const checkPage = async (page: Page, title: RegExp, narrow = 320): Promise<void> => {
  expect(await violations(page), `axe on ${page.url()}`).toEqual([]);

  const usual = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: narrow, height: HIGH });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width, `width of ${page.url()} at ${narrow} pixels`).toBeLessThanOrEqual(narrow);
  await page.setViewportSize(usual);

  expect(await page.title()).toMatch(title);
  expect(await page.getAttribute('html', 'lang')).toBe('de');
};

/**
 * Axe goes into a document once, and gives only what it found: its own package for Playwright sends half a megabyte
 * forth and all results back at every look, through a page of its own, and takes eight times as long.
 */
const violations = async (page: Page): Promise<readonly string[]> => {
  for (const frame of page.frames())
    if (!(await frame.evaluate<boolean>('"axe" in window'))) await frame.evaluate(axe.source);
  const found = await page.evaluate<AxeResults['violations']>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};
