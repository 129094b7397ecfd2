import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserPath, launch } from './browser.ts';
import { year } from './cafe.ts';
import { fetchAs } from './fetchAs.ts';
import { pressButton } from './keyboard.ts';
import { type Portal, startPortal } from './startPortal.ts';
import { begin } from './walkThrough.ts';

describe.skipIf(browserPath === undefined).each([
  ['in a browser with scripts', true],
  ['without JavaScript', false],
])('bad input gets a message at its field, %s', (_how, javaScriptEnabled) => {
  let portal: Portal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const answers: number[] = [];

  beforeAll(async () => {
    [portal, browser] = await Promise.all([startPortal(), launch()]);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
  });

  /** A new draft, standing on the page of a café's first area. */
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled });
    page = await context.newPage();
    page.on('response', (response) => answers.push(response.status()));
    await begin(page, portal.url);
    await page.selectOption('[name=zweck]', 'gastronomie');
    await pressButton(page, 'next');
    await page.waitForURL('**/antrag/flaechen');
    await pressButton(page, 'add:elemente');
    await page.waitForURL('**/elemente.*');
  });

  const field = (name: string): string => `${new URL(page.url()).pathname.split('/').at(-1)}.${name}`;

  /** Types into the area's fields, sends them, and gives the message at one of them. */
  const messageAt = async (name: string, typed: Readonly<Record<string, string>>): Promise<string> => {
    await page.check(`[name="${field('art')}"][value=AG1]`);
    if ((await page.locator(`[name="${field('laengeM')}"]`).count()) === 0 && !javaScriptEnabled) {
      await pressButton(page, 'next');
    }
    await page.locator(`[name="${field('laengeM')}"]`).waitFor();
    for (const [key, value] of Object.entries(typed)) await page.fill(`[name="${field(key)}"]`, value);
    await pressButton(page, 'next');
    const message = page.locator(`[id="f-${field(name)}-error"]`);
    await message.waitFor();
    expect(await page.title()).toMatch(/^Fehler: /);
    expect(await page.locator('main a[href*="#f-"]').count()).toBeGreaterThan(0);
    for (const [key, value] of Object.entries(typed)) {
      expect(await page.inputValue(`[name="${field(key)}"]`)).toBe(value);
    }
    return message.innerText();
  };

  const rest = { laengeM: '4,50', breiteM: '3,00', von: `01.04.${year}`, bis: `30.09.${year}` };

  test.each([
    ['a length below zero', 'laengeM', { ...rest, laengeM: '-4,50' }],
    ['letters for a number', 'laengeM', { ...rest, laengeM: 'vier' }],
    ['a date that does not exist', 'von', { ...rest, von: `31.04.${year}` }],
    ['an end before the beginning', 'bis', { ...rest, bis: `31.03.${year}` }],
    ['a control character', 'breiteM', { ...rest, breiteM: '3\u0007' }],
  ])('%s', async (_what, name, typed) => {
    expect((await messageAt(name, typed)).length).toBeGreaterThan(10);
  });

  test('a megabyte of text', async () => {
    await page.goto(`${portal.url}/espelkamp/sondernutzung/antrag/zweck`);
    await page.selectOption('[name=zweck]', 'sonstiges');
    if (!javaScriptEnabled) await pressButton(page, 'next');
    await page.locator('[name=beschreibung]').waitFor();
    await page.fill('[name=beschreibung]', 'ä'.repeat(500_000));
    await pressButton(page, 'next');
    await page.locator('#f-beschreibung-error').waitFor();
    expect((await page.locator('#f-beschreibung-error').innerText()).length).toBeGreaterThan(10);
  });

  test('the server answered nothing with 5xx', () => {
    expect(answers.filter((status) => status >= 500)).toEqual([]);
  });

  // What no browser sends, but anybody can.
  test.each([
    [
      'U+0000',
      'zweck',
      [
        ['beschreibung', 'a\u0000b'],
        ['zweck', 'sonstiges'],
      ],
      'beschreibung',
    ],
    [
      'a lone surrogate, as bytes',
      'zweck',
      [
        ['beschreibung', '\ud800'],
        ['zweck', 'sonstiges'],
      ],
      'beschreibung',
    ],
    ['an option that does not exist', 'zweck', [['zweck', 'raumschiff']], 'zweck'],
  ] as const)('tampered with: %s', async (_what, at, fields, wrong) => {
    const address = `${portal.url}/espelkamp/sondernutzung/antrag/${at}`;
    await page.goto(address);
    const revision = await page.locator('[name=_revision]').first().inputValue();
    const sent = [
      ['_revision', revision],
      ['_shown', 'zweck'],
      ['_shown', 'beschreibung'],
      ['_action', 'next'],
    ];
    const post = async (): Promise<string> => {
      const body = new FormData();
      for (const [name, value] of [...sent, ...fields]) body.append(name ?? '', value ?? '');
      body.set('_revision', await revisionOf(context, address));
      const response = await fetchAs(context, address, { method: 'POST', body });
      expect(response.status).toBeLessThan(500);
      return response.text();
    };
    await post(); // questions that this makes visible are only then asked
    expect(await post()).toContain(`id="f-${wrong}-error"`);
  });

  test('tampered with: a computed value in the body changes nothing', async () => {
    const address = `${portal.url}/espelkamp/sondernutzung/antrag/gebuehr`;
    const body = new FormData();
    for (const name of ['gebuehr', '_shown']) body.append(name, name === 'gebuehr' ? '1,00' : 'gebuehr');
    body.append('_revision', await revisionOf(context, `${portal.url}/espelkamp/sondernutzung/antrag/zweck`));
    expect((await fetchAs(context, address, { method: 'POST', body })).status).toBeLessThan(500);
    await page.goto(address);
    expect(await page.locator('main').innerText()).not.toContain('1,00\u00a0€');
  });
});

/** The revision that a page would be sent with now. */
const revisionOf = async (context: BrowserContext, address: string): Promise<string> => {
  const html = await (await fetchAs(context, address)).text();
  return /name="_revision" value="([^"]*)"/.exec(html)?.[1] ?? '';
};
