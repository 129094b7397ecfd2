import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, launch } from '../../cli/test/product/browser.ts';
import { type Product, startProduct } from '../../cli/test/product/startProduct.ts';
import { cafe } from './cafe.ts';
import { pageChecker } from './checkPage.ts';
import { answer, pressButton } from './keyboard.ts';
import { seenText } from './seenText.ts';
import { answerAll, begin, type Look, walkPages } from './walkThrough.ts';

describe.skipIf(browserPath === undefined).each([
  ['in a browser with scripts', true],
  ['without JavaScript', false],
])('a draft saved on page 3, %s', (_how, javaScriptEnabled) => {
  let portal: Product;
  let checkPage: Look;
  let browser: Browser;
  let link: string;

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startProduct(), launch()]);
    checkPage = pageChecker(browser, javaScriptEnabled);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  test('is saved with a link and the day until which it holds', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await begin(page, portal.url);
    await walkPages(page, cafe.slice(0, 2));
    await page.waitForURL('**/antrag/nutzung');
    await answerAll(page, { 'nutzungszeiten.von': '10:00', 'nutzungszeiten.bis': '2' });
    await pressButton(page, 'save');
    await page.waitForURL('**/gespeichert');
    await checkPage(page);
    expect(await seenText(page.locator('main'))).toMatch(/bis zum \d{1,2}\. \p{L}+ \d{4}/u);
    link = await page.inputValue('#link');
    expect(link).toContain(`${portal.url}/espelkamp/sondernutzung/fortsetzen/`);
    await context.close();
  });

  test('opens elsewhere at the same place with all answers, after the server was killed and started again', async () => {
    await portal.kill();
    await portal.restart();
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(link);
    expect(new URL(page.url()).pathname).toBe('/espelkamp/sondernutzung/antrag/nutzung');
    expect(await page.inputValue('[name="nutzungszeiten.von"]')).toBe('10:00');
    expect(await page.inputValue('[name="nutzungszeiten.bis"]')).toBe('2');
    await page.goto(`${portal.url}/espelkamp/sondernutzung/antrag/pruefen`);
    const answers = await seenText(page.locator('main'));
    for (const words of ['Tische und Stühle', '4,5', '210,00\u00a0€']) expect(answers).toContain(words);
    await context.close();
  });

  test('is offered on the start page, and a link to nothing says that it is gone', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(link);
    await page.goto(`${portal.url}/espelkamp/sondernutzung`);
    await checkPage(page);
    await pressButton(page, 'continue');
    await page.waitForURL('**/antrag/nutzung');
    const gone = await page.goto(`${portal.url}/espelkamp/sondernutzung/fortsetzen/nothing`);
    expect(gone?.status()).toBe(410);
    await checkPage(page);
    await context.close();
  });
});

describe.skipIf(browserPath === undefined)('a page that is left while somebody types', () => {
  let portal: Product;
  let browser: Browser;

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startProduct(), launch()]);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  test('loaded anew it has what was typed, and takes nobody for somebody else', async () => {
    const page = await (await browser.newContext()).newPage();
    await begin(page, portal.url);
    for (const round of ['erste', 'zweite', 'dritte']) {
      await page.goto(`${portal.url}/espelkamp/sondernutzung/antrag/kontakt`);
      await page.waitForLoadState('networkidle');
      await answer(page, 'email', `${round}@cafe.example`);
      await page.reload();
      // Where the page was quicker than the save before it, it loads itself once more.
      await page.waitForFunction(
        (typed) => document.querySelector<HTMLInputElement>('[name=email]')?.value === typed,
        `${round}@cafe.example`,
      );
      await page.waitForLoadState('networkidle');
      await pressButton(page, 'next');
      await page.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
      expect(await page.getByText('an anderer Stelle geändert').count()).toBe(0);
    }
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test.each([true, false])(
    'in another language it has what was typed (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await begin(page, portal.url);
      await page.goto(`${portal.url}/espelkamp/sondernutzung/antrag/kontakt`);
      await answer(page, 'email', 'halb@cafe');
      await page.getByRole('button', { name: 'English' }).press('Enter');
      await page.locator('html[lang=en]').waitFor();
      expect(new URL(page.url()).pathname).toBe('/espelkamp/sondernutzung/antrag/kontakt');
      expect(await page.inputValue('[name=email]')).toBe('halb@cafe');
    },
  );
});
