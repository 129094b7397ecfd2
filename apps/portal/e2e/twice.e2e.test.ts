import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { type Served, withProduct } from '../../cli/test/product/withProduct.ts';
import { cafe, declarations } from './cafe.ts';
import { pageChecker } from './checkPage.ts';
import { fetchAs } from './fetchAs.ts';
import { answer, pressButton } from './mouse.ts';
import { seenText } from './seenText.ts';
import { answerAll, begin, walkThrough } from './walkThrough.ts';

describe.skipIf(browserPath === undefined)('the same thing twice', () => {
  const served = withProduct();

  /** Two windows of one browser on the page „Kontakt“, both opened before either saves. */
  const twoWindows = async (javaScriptEnabled: boolean): Promise<readonly [Page, Page, BrowserContext]> => {
    const context = await served.browser.newContext({ javaScriptEnabled });
    const one = await context.newPage();
    await begin(one, served.product.url);
    const two = await context.newPage();
    for (const page of [one, two])
      await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`);
    return [one, two, context];
  };

  const stored = async (context: BrowserContext): Promise<string> =>
    (await fetchAs(context, `${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`)).text();

  test('two windows without scripts: both versions are shown, none is overwritten, and mine can be saved', async () => {
    const [one, two, context] = await twoWindows(false);
    await answer(one, 'email', 'erste@cafe.example');
    await pressButton(one, 'next');
    await answer(two, 'email', 'zweite@cafe.example');
    await pressButton(two, 'next');
    await two.waitForLoadState();
    const shown = await seenText(two.locator('main'));
    expect(shown).toContain('an anderer Stelle geändert');
    for (const version of ['erste@cafe.example', 'zweite@cafe.example']) expect(shown).toContain(version);
    await pageChecker(false)(two);
    expect(await stored(context)).toContain('erste@cafe.example');
    await two.getByRole('button', { name: 'Meine Fassung speichern' }).press('Enter');
    await two.waitForLoadState();
    expect(await stored(context)).toContain('zweite@cafe.example');
    await context.close();
  });

  test('two windows with scripts: the second says so and overwrites nothing', async () => {
    const [one, two, context] = await twoWindows(true);
    await answer(one, 'email', 'erste@cafe.example');
    await pressButton(one, 'next');
    await one.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
    await expect.poll(() => stored(context)).toContain('erste@cafe.example');
    await answer(two, 'email', 'zweite@cafe.example');
    await pressButton(two, 'next');
    await two.getByText('an anderer Stelle geändert').first().waitFor();
    await pageChecker(true)(two);
    expect(await stored(context)).toContain('erste@cafe.example');
    await context.close();
  });

  test('„Absenden“ pressed twice gives one submission', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await begin(page, served.product.url);
    await walkThrough(page, cafe);
    await answerAll(page, declarations);
    const before = await received(served);
    await page.dblclick('button[value=submit]');
    await page.waitForURL('**/eingang/*');
    expect(await seenText(page.locator('.portal-facts__large'))).toMatch(/^ESP-/);
    expect(await received(served)).toBe(before + 1);
    await context.close();
  });

  test('the same page sent again after it was received gives the same receipt', async () => {
    const context = await served.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await begin(page, served.product.url);
    await walkThrough(page, cafe);
    await answerAll(page, declarations);
    const review = page.url();
    const controls = await page.evaluate(() => [...new FormData(document.forms[0] as HTMLFormElement)]);
    const send = (): Promise<Response> => {
      const body = new FormData();
      for (const [name, value] of [...controls, ['_action', 'submit']])
        body.append(String(name), String(value));
      return fetchAs(context, review, { method: 'POST', body, redirect: 'manual' });
    };
    const [first, second] = [await send(), await send()];
    expect(first.status).toBe(303);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    await context.close();
  });
});

/** How many applications the office has. */
const received = async ({ browser, product }: Served): Promise<number> => {
  const context = await browser.newContext();
  const desk = await context.newPage();
  await desk.goto(`${product.url}/verwaltung/espelkamp/anmelden`);
  await desk.fill('#name', 'ordnung@espelkamp.example');
  await desk.fill('#passwort', 'formularwerk-demo');
  await desk.keyboard.press('Enter');
  await desk.waitForURL('**/eingang');
  const count = await desk.locator('tbody tr').count();
  await context.close();
  return count;
};
