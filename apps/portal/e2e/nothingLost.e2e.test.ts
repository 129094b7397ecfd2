import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { killTab } from '../../cli/test/product/killTab.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { cafe, declarations } from './cafe.ts';
import { pageChecker } from './checkPage.ts';
import { answer, pressButton } from './mouse.ts';
import { whenSaved } from './saved.ts';
import { seenText } from './seenText.ts';
import { smallPdf } from './smallPdf.ts';
import { whenTakenOver } from './takenOver.ts';
import { answerAll, begin, walkThrough } from './walkThrough.ts';

describe.skipIf(browserPath === undefined)('nothing typed is ever lost', () => {
  const served = withProduct();
  const contact = () => `${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`;

  /** A draft, open at „Kontakt“. */
  const atContact = async (javaScriptEnabled = true): Promise<readonly [Page, BrowserContext]> => {
    const context = await served.browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await begin(page, served.product.url);
    await open(page);
    return [page, context];
  };
  const open = async (page: Page): Promise<void> => {
    await page.goto(contact());
    await whenTakenOver(page);
  };
  const typed = (page: Page, email: string) =>
    expect.poll(() => page.inputValue('[name=email]'), { timeout: 15_000 }).toBe(email);
  /** What lies on the device, besides the name that tells whose copy this window held. */
  const kept = (page: Page) =>
    page.evaluate(() => {
      const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
      return keys.filter((key) => key !== 'formularwerk-fenster').length;
    });

  test('loaded anew while typing, a page has what was typed, and takes nobody for somebody else', async () => {
    const [page, context] = await atContact();
    for (const round of ['erste', 'zweite', 'dritte']) {
      await open(page);
      await answer(page, 'email', `${round}@cafe.example`);
      await page.reload();
      await typed(page, `${round}@cafe.example`);
      await pressButton(page, 'next');
      await page.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
      expect(await page.getByText('an anderer Stelle geändert').count()).toBe(0);
    }
    await whenSaved(page);
    await expect.poll(() => kept(page)).toBe(0);
    await context.close();
  });

  test('offline one goes on, the window dies, and everything is found again; then it is sent', async () => {
    const [page, context] = await atContact();
    await context.setOffline(true);
    await answer(page, 'email', 'offline@cafe.example');
    await pressButton(page, 'next');
    await page.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
    await page.getByText('Ihre Angaben sind noch nicht gespeichert').waitFor();
    await pageChecker(true)(page);
    // One that is closed still sends its last save, and that is not offline any more.
    await killTab(page);
    await context.setOffline(false);
    const next = await context.newPage();
    await open(next);
    await typed(next, 'offline@cafe.example');
    await next.getByText('Ihre letzten Eingaben waren noch nicht gespeichert').waitFor();
    await whenSaved(next);
    await expect.poll(() => kept(next)).toBe(0);
    await context.close();
  });

  test('the server is killed between two pages: one goes on, and it is saved when it is back', async () => {
    const [page, context] = await atContact();
    await served.product.kill();
    await answer(page, 'email', 'ausfall@cafe.example');
    await pressButton(page, 'next');
    await page.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
    await page.getByText('Ihre Angaben sind noch nicht gespeichert').waitFor();
    await served.product.restart();
    await page.getByRole('button', { name: 'Jetzt noch einmal versuchen' }).press('Enter');
    await whenSaved(page);
    await open(page);
    await typed(page, 'ausfall@cafe.example');
    await context.close();
  });

  test('the answer to „Absenden“ is lost: nothing claims that it was sent, and the same receipt appears', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await begin(page, served.product.url);
    await walkThrough(page, cafe);
    await answerAll(page, declarations);
    await page.route('**/submissions', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await pressButton(page, 'submit');
    await page.getByText('Ihr Antrag ist noch nicht eingegangen').first().waitFor();
    await page.unroute('**/submissions');
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.waitForURL('**/eingang/*');
    expect(await seenText(page.locator('.portal-facts__large'))).toMatch(/^ESP-/);
    await expect.poll(() => kept(page)).toBe(0);
    await page.goBack();
    await page.waitForLoadState();
    expect(await page.getByText('Absenden').count()).toBe(0);
    await context.close();
  });

  test.each([true, false])(
    'in another language it has what was typed (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await (await served.browser.newContext({ javaScriptEnabled })).newPage();
      await begin(page, served.product.url);
      await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`);
      await answer(page, 'email', 'halb@cafe');
      await page.getByRole('button', { name: 'English' }).press('Enter');
      await page.locator('html[lang=en]').waitFor();
      expect(new URL(page.url()).pathname).toBe('/espelkamp/sondernutzung/antrag/kontakt');
      expect(await page.inputValue('[name=email]')).toBe('halb@cafe');
    },
  );

  test('an upload goes on where its line was cut, and what is too large is told before it is sent', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    page.on('filechooser', () => undefined);
    await page.goto(`${served.product.url}/espelkamp/plakatierung`);
    await pressButton(page, 'start');
    await page.waitForURL('**/antrag/**');
    await page.goto(`${served.product.url}/espelkamp/plakatierung/antrag/motiv`);
    await whenTakenOver(page);
    const offsets: string[] = [];
    await page.route('**/transfers/*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      offsets.push(route.request().headers()['upload-offset'] ?? '');
      return offsets.length === 3 ? route.abort('connectionreset') : route.continue();
    });
    const buffer = smallPdf(`${'x'.repeat(100)} `.repeat(35_000));
    await page.setInputFiles('[name=motiv]', { name: 'motiv.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText(/^motiv\.pdf \(3,4\sMB\) ist hochgeladen\.$/).waitFor();
    const piece = 1024 * 1024;
    expect(offsets.map(Number)).toEqual([0, piece, 2 * piece, 2 * piece, 3 * piece]);
    await page.setInputFiles('[name=motiv]', {
      name: 'zu-gross.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(10 * piece + 1),
    });
    await page
      .getByText(/^zu-gross\.pdf: Die Datei ist größer als 10\sMB\./)
      .first()
      .waitFor();
    expect(offsets).toHaveLength(5);
    await context.close();
  });
});
