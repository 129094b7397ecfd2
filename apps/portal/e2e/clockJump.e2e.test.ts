import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { cafe, declarations } from './cafe.ts';
import { fetchAs } from './fetchAs.ts';
import { answer, pressButton } from './mouse.ts';
import { whenSaved } from './saved.ts';
import { seenText } from './seenText.ts';
import { whenTakenOver } from './takenOver.ts';
import { answerAll, begin, walkThrough } from './walkThrough.ts';
import { watchFaults } from './watchFaults.ts';

const HOUR = 3_600_000;
const MOVER = pathToFileURL(join(import.meta.dirname, '../../cli/test/product/movedClock.ts')).href;

const folder = await mkdtemp(join(tmpdir(), 'formularwerk-clock-'));
const file = join(folder, 'moved');
const move = (hours: number): Promise<void> => writeFile(file, String(hours * HOUR));
await move(0);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The day on which the server thinks that a page was asked for. */
const serversDay = async (page: Page): Promise<string | undefined> =>
  /"today":"([^"]*)"/.exec(await (await fetchAs(page.context(), page.url())).text())?.[1];

const dayIn = (hours: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + hours * HOUR);

/** The server's clock alone: the database, which keeps the deadlines, and the browser have their own. */
describe.skipIf(browserPath === undefined)('the clock of the server jumps', () => {
  const served = withProduct({ NODE_OPTIONS: `--import=${MOVER}`, MOVED_CLOCK: file });

  const begun = async (): Promise<Page> => {
    const page = await (await served.browser.newContext()).newPage();
    await begin(page, served.product.url);
    return page;
  };

  test.each([-26, -3, 3, 26])('by %d hours while one writes: all is saved and stays', async (hours) => {
    await move(0);
    const page = await begun();
    const faults = await watchFaults(page);
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`);
    await whenTakenOver(page);
    await answer(page, 'email', 'vorher@cafe.example');
    await whenSaved(page);
    await move(hours);
    expect(await serversDay(page)).toBe(dayIn(hours));
    await answer(page, 'email', 'nachher@cafe.example');
    await pressButton(page, 'next');
    await page.waitForURL((url) => !url.pathname.endsWith('/kontakt'));
    await whenSaved(page);
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/kontakt`);
    expect(await page.inputValue('[name=email]')).toBe('nachher@cafe.example');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by three hours back between the review and „Absenden“: it is received once, with its PDF', async () => {
    await move(0);
    const page = await begun();
    await walkThrough(page, cafe);
    await answerAll(page, declarations);
    await move(-3);
    await pressButton(page, 'submit');
    await page.waitForURL('**/eingang/*');
    expect(await seenText(page.locator('.portal-facts__large'))).toMatch(/^ESP-/);
    await page.getByRole('link', { name: /PDF/ }).first().waitFor({ timeout: 60_000 });
    await page.context().close();
  });
});
