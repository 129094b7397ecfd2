import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { year } from './cafe.ts';
import { fetchAs } from './fetchAs.ts';
import { answer, pressButton } from './mouse.ts';
import { seenText } from './seenText.ts';
import { begin } from './walkThrough.ts';

const served = withProduct();
describe.skipIf(browserPath === undefined).each([
  ['in a browser with scripts', true],
  ['without JavaScript', false],
])('bad input gets a message at its field, %s', (_how, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  const answers: number[] = [];

  /** A draft, standing on the page of a café's first area. */
  beforeAll(async () => {
    context = await served.browser.newContext({ javaScriptEnabled });
    page = await context.newPage();
    page.on('response', (response) => answers.push(response.status()));
    await begin(page, served.product.url);
    await answer(page, 'zweck', 'gastronomie');
    await pressButton(page, 'next');
    await page.waitForURL('**/antrag/flaechen');
    await pressButton(page, 'add:elemente');
    await page.waitForURL('**/elemente.*');
  });

  afterAll(() => context?.close());

  const field = (name: string): string => `${new URL(page.url()).pathname.split('/').at(-1)}.${name}`;

  /** Types into the area's fields, sends them, and looks for a message at one of them. */
  const expectMessage = async (
    name: string,
    typed: Readonly<Record<string, string>>,
    sentence: string,
  ): Promise<void> => {
    await page.check(`[name="${field('art')}"][value=AG1]`);
    if ((await page.locator(`[name="${field('laengeM')}"]`).count()) === 0 && !javaScriptEnabled) {
      await pressButton(page, 'next');
    }
    await page.locator(`[name="${field('laengeM')}"]`).waitFor();
    for (const [key, value] of Object.entries(typed)) await page.fill(`[name="${field(key)}"]`, value);
    await pressButton(page, 'next');
    const message = page.locator(`[id="f-${field(name)}-error"]`);
    await message.waitFor();
    await expect.poll(() => seenText(message)).toContain(sentence);
    expect(await page.title()).toMatch(/^Fehler: /);
    expect(await page.locator('main a[href*="#f-"]').count()).toBeGreaterThan(0);
    for (const [key, value] of Object.entries(typed)) {
      expect(await page.inputValue(`[name="${field(key)}"]`)).toBe(value);
    }
  };

  const right = { laengeM: '4,50', breiteM: '3,00', von: `01.04.${year}`, bis: `30.09.${year}` };

  test.each([
    [
      'a length below zero',
      'laengeM',
      { laengeM: '-4,50' },
      'Geben Sie eine Zahl zwischen 0,01 und 200 ein.',
    ],
    ['letters for a number', 'laengeM', { laengeM: 'vier' }, 'Geben Sie eine Zahl ein'],
    ['a control character', 'breiteM', { breiteM: '3\u0007' }, 'Geben Sie eine Zahl ein'],
    ['a date that does not exist', 'von', { von: `31.04.${year}` }, 'Dieses Datum gibt es nicht.'],
    ['an end before the beginning', 'bis', { bis: `31.03.${year}` }, 'Das Ende liegt vor dem Beginn.'],
  ])('%s', async (_what, name, wrong, sentence) => {
    await expectMessage(name, { ...right, ...wrong }, sentence);
  });

  test('a megabyte of text', async () => {
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/zweck`);
    await answer(page, 'zweck', 'sonstiges');
    if (!javaScriptEnabled) await pressButton(page, 'next');
    await page.locator('[name=beschreibung]').waitFor();
    await page.fill('[name=beschreibung]', 'ä'.repeat(500_000));
    await pressButton(page, 'next');
    await page.locator('#f-beschreibung-error').waitFor();
    expect(await seenText(page.locator('#f-beschreibung-error'))).toContain('Das ist zu lang.');
  });

  test('the server answered nothing with 5xx', async () => {
    expect(answers.filter((status) => status >= 500)).toEqual([]);
    // From here on nobody else may save: the open page would, a moment after it was last typed into.
    await page.goto('about:blank');
  });

  /** Sends the first page as no browser would, but as anybody can; again if a last save of the left page was faster. */
  const tamper = async (fields: readonly (readonly [string, string])[], tries = 3): Promise<string> => {
    const address = `${served.product.url}/espelkamp/sondernutzung/antrag/zweck`;
    const body = new FormData();
    const shown = ['zweck', 'beschreibung', 'gemeinnuetzig'].map((path) => ['_shown', path] as const);
    const revision = await revisionOf(context, address);
    for (const [name, value] of [['_revision', revision], ...shown, ...fields] as const)
      body.append(name, value);
    const response = await fetchAs(context, address, { method: 'POST', body });
    expect(response.status).toBeLessThan(500);
    return response.status === 409 && tries > 1 ? tamper(fields, tries - 1) : response.text();
  };

  test('tampered with: U+0000 in a text', async () => {
    const fields = [
      ['zweck', 'sonstiges'],
      ['gemeinnuetzig', 'nein'],
      ['beschreibung', 'Ein Brunnen\u0000 für alle'],
    ] as const;
    await tamper(fields); // questions that this makes visible are only then asked
    const html = await tamper(fields);
    expect(html).toContain('id="f-beschreibung-error"');
    expect(html).toContain('unzulässiges Zeichen (U+0000)');
  });

  test('tampered with: an option that does not exist', async () => {
    const html = await tamper([['zweck', 'raumschiff']]);
    expect(html).toContain('id="f-zweck-error"');
    expect(html).toContain('Diese Antwort gibt es nicht.');
  });

  // A form can't carry it: whatever isn't UTF-8 arrives as U+FFFD. As JSON the server's own tests send it.
  test('tampered with: a lone surrogate', async () => {
    await tamper([['zweck', 'sonstiges']]);
    const html = await tamper([
      ['zweck', 'sonstiges'],
      ['beschreibung', 'Ein Brunnen\ud800 für alle'],
    ]);
    expect(html).toContain('unzulässiges Zeichen (U+FFFD)');
  });

  test('tampered with: a computed value in the body changes nothing', async () => {
    const address = `${served.product.url}/espelkamp/sondernutzung/antrag/gebuehr`;
    const body = new FormData();
    for (const name of ['gebuehr', '_shown']) body.append(name, name === 'gebuehr' ? '1,00' : 'gebuehr');
    body.append(
      '_revision',
      await revisionOf(context, `${served.product.url}/espelkamp/sondernutzung/antrag/zweck`),
    );
    expect((await fetchAs(context, address, { method: 'POST', body })).status).toBeLessThan(500);
    await page.goto(address);
    expect(await seenText(page.locator('main'))).not.toContain('1,00\u00a0€');
  });
});

/** The revision that a page would be sent with now. */
const revisionOf = async (context: BrowserContext, address: string): Promise<string> => {
  const html = await (await fetchAs(context, address)).text();
  return /name="_revision" value="([^"]*)"/.exec(html)?.[1] ?? '';
};
