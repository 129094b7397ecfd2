import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { pageChecker } from './checkPage.ts';
import { answer } from './keyboard.ts';
import { seenText } from './seenText.ts';
import { whenTakenOver } from './takenOver.ts';

const served = withProduct();
const words = (page: Page): Promise<string> => seenText(page.locator('main'));

const press = (page: Page, action: string): Promise<void> =>
  page.click(`button[name=_action][value="${action}"]:not([aria-hidden]):visible`);

/** Presses a button and waits for the place that it leads to. */
const goTo = async (page: Page, action: string, place: string | RegExp): Promise<void> => {
  await press(page, action);
  await page.waitForURL(typeof place === 'string' ? `**/antrag/${place}` : place);
};

const fill = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(answers)) await page.fill(`[name="${path}"]`, text);
};

describe.skipIf(browserPath === undefined)(
  'a trade is registered though a pre-check advises against it',
  () => {
    test.concurrent.each([
      ['in a browser with scripts', true],
      ['without JavaScript', false],
    ])('%s, with persons page by page and a list that follows them', async (_how, javaScriptEnabled) => {
      const look = javaScriptEnabled ? pageChecker(true) : async () => undefined;
      const context = await served.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const open = (place: string) =>
        page.goto(`${served.product.url}/espelkamp/gewerbeanmeldung/antrag/${place}`);

      await page.goto(`${served.product.url}/espelkamp/gewerbeanmeldung`);
      await goTo(page, 'start', 'vorhaben');
      await page.check('[name="vorhaben"][value="freierBeruf"]');
      await goTo(page, 'next', 'keineAnmeldung');
      expect(await words(page)).toContain('Ergebnis: Das brauchen Sie nicht');
      expect(await words(page)).not.toMatch(/Schritt \d/);
      await look(page);
      await open('personen');
      expect(page.url(), 'nothing behind an outcome can be reached').toMatch(/keineAnmeldung$/);
      if (javaScriptEnabled) await whenTakenOver(page);
      // Before its answer the server doesn't know that somebody goes on, and leads back to the outcome.
      const stored = javaScriptEnabled && page.waitForResponse('**/api/*/drafts/*');
      await goTo(page, 'continue', 'anlass');
      await stored;

      await open('personen');
      await goTo(page, 'add:personen', /personen\.\w+\/name$/);
      const item = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      await fill(page, { [`${item}.vorname`]: 'Zoë', [`${item}.familienname`]: 'Grün' });
      await page.check(`[name="${item}.geschlecht"][value="divers"]`);
      await look(page);
      await goTo(page, 'next', `personen/${item}/geburt`);
      expect(await words(page)).toContain('Zoë Grün: Seite 2 von 4');
      await fill(page, { [`${item}.geburtsdatum`]: '29.02.1988', [`${item}.geburtsort`]: 'Izmir' });
      for (const name of ['geburtsland', 'staatsangehoerigkeit']) await answer(page, `${item}.${name}`, 'TR');
      await goTo(page, 'next', `personen/${item}/wohnung`);
      await goTo(page, 'back', `personen/${item}/geburt`);
      expect(await page.inputValue(`[name="${item}.geburtsort"]`)).toBe('Izmir');
      await goTo(page, 'back', `personen/${item}/name`);
      await goTo(page, 'back', 'personen');

      await open('aufenthalt');
      expect(await words(page)).toContain('Zoë Grün');
      await look(page);
      const id = item.split('.').at(-1);
      await goTo(page, `edit:aufenthalt.${id}`, `aufenthalt/aufenthalt.${id}`);
      await page.check(`[name="aufenthalt.${id}.aufenthaltstitel"][value="nein"]`);
      await goTo(page, 'next', 'aufenthalt');
      expect(await words(page)).toContain('fertig');

      await open('pruefen');
      expect(await words(page)).toContain('Sie haben sich entschieden, trotzdem fortzufahren.');
      await page.click(`a[href$="personen/${item}/geburt"]`);
      await page.waitForURL(`**/personen/${item}/geburt`);

      await open('keineAnmeldung');
      if (javaScriptEnabled) await whenTakenOver(page);
      // Not stored: a script keeps it on the device, and the next page finds it there (a race, once, on a busy machine).
      page.on('dialog', (dialog) => dialog.accept());
      await context.route('**/api/*/drafts/*', (route) => route.abort());
      await press(page, 'stop');
      await page.locator('button[value="continue"]').waitFor();
      await open('pruefen');
      await page.waitForURL('**/keineAnmeldung');
      await page.locator('button[value="continue"]').waitFor();
      await context.close();
    });
  },
);
