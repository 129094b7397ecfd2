import { extractText, preflight } from '@formularwerk/submission/preflight';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { attachments } from './attachments.ts';
import { cafe, declarations, year } from './cafe.ts';
import { pageChecker } from './checkPage.ts';
import { bytesAs } from './fetchAs.ts';
import * as keyboard from './keyboard.ts';
import { readAloud } from './readAloud.ts';
import { whenSaved } from './saved.ts';
import { seenText } from './seenText.ts';
import { answerAll, begin, walkThrough } from './walkThrough.ts';
import { watchFaults } from './watchFaults.ts';

const password = 'formularwerk-demo';

/** All the way with the keyboard alone. Without scripts `filledWithoutScripts` fills every form. */
describe.skipIf(browserPath === undefined)('a café applies for its tables', () => {
  const served = withProduct();
  const checkPage = pageChecker(true);
  let context: BrowserContext;
  let page: Page;
  let reviewed: readonly string[];
  let reference: string;
  let failures: readonly string[];
  /** The pages as a screen reader reads them, in the order of the way. */
  const heard: string[] = [];
  const hear = async (at: Page): Promise<void> => void heard.push(await readAloud(at));

  beforeAll(async () => {
    context = await served.browser.newContext();
    page = await context.newPage();
    failures = await watchFaults(page);
  });

  test('every page on the way can be used by everybody, and the fee is 240,00 €', async () => {
    await begin(
      page,
      served.product.url,
      async (at) => {
        await checkPage(at);
        await hear(at);
      },
      keyboard,
    );
    await keyboard.pressButton(page, 'next');
    await page.getByText('Es gibt ein Problem').waitFor();
    await whenSaved(page);
    await hear(page);
    await walkThrough(page, cafe, checkPage, keyboard);
    await checkPage(page);
    expect(await seenText(page.locator('dt:has-text("Voraussichtliche Gebühr") + dd'))).toBe('240,00\u00a0€');
    await whenSaved(page);
    await hear(page);
    const words = await page.locator('dt, dd').allInnerTexts();
    reviewed = words.filter((text) => text !== 'keine Angabe');
    expect(reviewed).toContain('Łukasz-Özdemir');
  });

  test('a list says how much is in it, and what each button is for', async () => {
    const review = page.url();
    await page.goto(review.replace('pruefen', 'flaechen'));
    await whenSaved(page);
    await hear(page);
    await page.goto(review);
  });

  test('sending it gives a reference and, a moment later, the documents', async () => {
    await answerAll(page, declarations, keyboard);
    await keyboard.pressButton(page, 'submit');
    await page.waitForURL('**/eingang/*');
    reference = await seenText(page.locator('.portal-facts__large'));
    expect(reference).toMatch(/^ESP-\d{4}-[2-9A-HJ-NP-Z]{6}$/);
    await checkPage(page);
    await page.locator('a[href$="/pdf"]').waitFor({ timeout: 60_000 });
    await checkPage(page);
    await hear(page);
  });

  test('read aloud, start, error, review, list and receipt make sense', async () => {
    const [start, error, review, list, receipt] = heard;
    const way = [start, error, list, review, receipt].join('\n');
    await expect(steady(way)).toMatchFileSnapshot('readAloud.txt');
  });

  test('the PDF is well made, says what was reviewed, and carries valid XML', async () => {
    await keyboard.tabTo(page, 'a[href$="/pdf"]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const pdf = await bytesAs(context, `${page.url()}/pdf`);
    expect(await preflight(pdf)).toEqual([]);
    const text = flat(await extractText(pdf));
    const missing = reviewed.filter((words) => !text.includes(flat(words)));
    expect(missing).toEqual([]);

    const files = await attachments(pdf);
    const xml = [...files].find(([name]) => name.endsWith('.xml'))?.[1] ?? new Uint8Array();
    using schema = XmlDocument.fromBuffer(await bytesAs(context, `${page.url()}/xsd`));
    using validator = XsdValidator.fromDoc(schema);
    using document = XmlDocument.fromBuffer(xml);
    expect(() => validator.validate(document)).not.toThrow();
  });

  test.each([
    ['ordnung@espelkamp.example', 'espelkamp', true],
    ['steuern@espelkamp.example', 'espelkamp', false],
    ['ordnung@hille.example', 'hille', false],
  ])('%s sees it at %s: %s', async (name, kommune, sees) => {
    const office = await served.browser.newContext();
    const desk = await office.newPage();
    await desk.goto(`${served.product.url}/verwaltung/${kommune}/eingang`);
    await desk.fill('#name', name);
    await desk.fill('#passwort', password);
    await desk.keyboard.press('Enter');
    await desk.waitForURL('**/eingang');
    expect(await desk.getByRole('link', { name: reference, exact: true }).count()).toBe(sees ? 1 : 0);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const opened = await desk.goto(`${served.product.url}/verwaltung/${kommune}/eingang/${id}`);
    expect(opened?.status()).toBe(sees ? 200 : 404);
    if (sees) {
      expect(await seenText(desk.locator('main'))).toContain('Łukasz-Özdemir');
      expect(await seenText(desk.locator('main'))).toContain('240,00\u00a0€');
    }
    await office.close();
  });

  test('the pages of the staff can be used by everybody, too', async () => {
    const office = await served.browser.newContext();
    const desk = await office.newPage();
    await desk.goto(`${served.product.url}/verwaltung/espelkamp/anmelden`);
    await checkPage(desk);
    await desk.fill('#name', 'ordnung@espelkamp.example');
    await desk.fill('#passwort', password);
    await desk.keyboard.press('Enter');
    await desk.waitForURL('**/eingang');
    await checkPage(desk);
    await desk.getByRole('link', { name: reference, exact: true }).click();
    await desk.waitForURL('**/eingang/*');
    await checkPage(desk);
    await office.close();
  });

  test('nothing went wrong unseen in the browser', () => {
    expect(failures).toEqual([]);
  });

  test('nothing personal is left in the browser', async () => {
    const keys = (await context.cookies()).map(({ name }) => name.replace(/[0-9a-f-]{36}$/, '*'));
    expect(keys).toEqual(['__Host-eingang-*']);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

/** Without what another run says otherwise: moments, the reference, next year. */
const steady = (text: string): string =>
  text
    .replaceAll(/um \d\d:\d\d/g, 'um hh:mm')
    .replaceAll(/ESP-\d{4}-\w{6}/g, 'ESP-…')
    .replaceAll(/\d{1,2}\. \p{L}+ \d{4}/gu, '(heute)')
    .replaceAll(String(year), 'JJJJ');

/** Without the differences that setting a text in lines makes. */
const flat = (text: string): string => text.replaceAll(/[\s\u00ad\u200b]+/g, '');
