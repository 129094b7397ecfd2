import { describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { cafe } from './cafe.ts';
import { pageChecker } from './checkPage.ts';
import { pressButton } from './mouse.ts';
import { seenText } from './seenText.ts';
import { answerAll, begin, walkPages } from './walkThrough.ts';

/** Without scripts the same pages answer the same posts: `resumeCode.test.ts`. */
describe.skipIf(browserPath === undefined)('a draft saved on page 3', () => {
  const served = withProduct();
  const checkPage = pageChecker(true);
  let link: string;
  let code: readonly string[];

  test('is saved with a link, a code and the day until which they hold; all go to an address', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await begin(page, served.product.url);
    await walkPages(page, cafe.slice(0, 2));
    await page.waitForURL('**/antrag/nutzung');
    await answerAll(page, { 'nutzungszeiten.von': '10:00', 'nutzungszeiten.bis': '2' });
    await pressButton(page, 'save');
    await page.waitForURL('**/gespeichert');
    await checkPage(page);
    expect(await seenText(page.locator('main'))).toMatch(/bis zum \d{1,2}\. \p{L}+ \d{4}/u);
    link = await page.inputValue('#link');
    expect(link).toContain(`${served.product.url}/espelkamp/sondernutzung/fortsetzen/`);
    code = await page.locator('.portal-resume dd').allTextContents();
    await page.fill('#email', 'anna@beispiel.de');
    await page.press('#email', 'Enter');
    await page.getByText(/Link und Code (senden|haben) wir an anna@beispiel\.de/).waitFor();
    await checkPage(page);
    await context.close();
  });

  test('opens elsewhere with all answers, says what is left to do and goes on there, after the server was killed and started again', async () => {
    await served.product.kill();
    await served.product.restart();
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    expect(new URL(page.url()).pathname).toBe('/espelkamp/sondernutzung/antrag/uebersicht');
    await checkPage(page);
    await pressButton(page, 'next');
    await page.waitForURL('**/antrag/nutzung');
    expect(await page.inputValue('[name="nutzungszeiten.von"]')).toBe('10:00');
    expect(await page.inputValue('[name="nutzungszeiten.bis"]')).toBe('2');
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/pruefen`);
    const answers = await seenText(page.locator('main'));
    for (const words of ['Tische und Stühle', '4,5', '210,00\u00a0€']) expect(answers).toContain(words);
    await context.close();
  });

  test('is offered on the start page, and a link to nothing says that it is gone', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await page.goto(`${served.product.url}/espelkamp/sondernutzung`);
    await checkPage(page);
    await pressButton(page, 'continue');
    await page.waitForURL('**/antrag/uebersicht');
    const gone = await page.goto(`${served.product.url}/espelkamp/sondernutzung/fortsetzen/nothing`);
    expect(gone?.status()).toBe(410);
    await checkPage(page);
    await context.close();
  });

  test('opens with number and code, and is deleted when that is asked for and confirmed', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${served.product.url}/fortsetzen`);
    await page.getByLabel('Vorgangsnummer').fill(code[0] ?? '');
    await page.getByLabel('Code').fill('falsch');
    await page.keyboard.press('Enter');
    await page.getByText('Nummer und Code passen nicht zusammen').first().waitFor();
    await checkPage(page);
    await page.getByLabel('Code').fill(code[1]?.toLowerCase() ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/antrag/uebersicht');
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/entwurf-loeschen`);
    await checkPage(page);
    await page.getByRole('button', { name: 'Entwurf löschen' }).press('Enter');
    await page.waitForURL('**/geloescht?entwurf=*');
    await checkPage(page);
    expect((await page.goto(link))?.status()).toBe(410);
    await context.close();
  });
});
