import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { checkPage } from '../../cli/test/product/checkPage.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';

/** A browser that keeps no cookies of a frame from another site, other than those in a jar of their own. */
const strict = ['--test-third-party-cookie-phaseout'];

describe.skipIf(browserPath === undefined)('the assistant in the page of a town', () => {
  const served = withProduct({}, strict);
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    context = await served.browser.newContext({ viewport: { width: 1100, height: 800 } });
  });

  const open = async (address: string): Promise<FrameLocator> => {
    page = await context.newPage();
    faults = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(address);
    return page.frameLocator('iframe');
  };
  /** The town is at another site than the portal: `localhost` and `127.0.0.1`. */
  const town = () => served.product.url.replace('127.0.0.1', 'localhost');
  const frameHeight = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

  test('is as high as its content, wears the town’s colour, and keeps what was typed without cookies of other sites', async () => {
    const frame = await open(`${town()}/vorfuehrung/stadt`);
    const start = frame.getByRole('button', { name: 'Jetzt starten' });
    await start.waitFor();
    expect(await page.locator('iframe').getAttribute('title')).toBe('Sondernutzung online beantragen');
    await expect.poll(frameHeight).toBeGreaterThan(1000);
    const high = await frameHeight();
    const isScrolled = () => document.documentElement.clientWidth < window.innerWidth;
    expect(await frame.locator('body').evaluate(isScrolled)).toBe(false);
    expect(await start.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
      'rgb(29, 92, 69)',
    );
    expect(await frame.locator('.portal-brand').count()).toBe(0);

    await start.scrollIntoViewIfNeeded();
    await start.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'Was haben Sie vor?' }).waitFor();
    await expect.poll(frameHeight).toBeLessThan(high);
    await frame.locator('[value=gastronomie]').check();
    await frame.getByRole('button', { name: 'Weiter', exact: true }).press('Enter');
    await frame.locator('button[value="add:elemente"]').waitFor();
    // The new page begins where one can see it.
    expect((await page.locator('formular-assistent').boundingBox())?.y).toBeGreaterThanOrEqual(0);

    await page.reload();
    await frame.getByRole('button', { name: 'Entwurf fortsetzen' }).waitFor();
    // In a window of its own the same browser knows nothing of it: the key lies in the jar of the town's page.
    const alone = await context.newPage();
    await alone.goto(`${served.product.url}/espelkamp/sondernutzung`);
    await alone.getByRole('button', { name: 'Jetzt starten' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('stays away from a site until an administrator lists it; then even a plain frame without scripts will do', async () => {
    const fallback = `<a href="${served.product.url}/hille">Online-Dienste der Gemeinde</a>`;
    const other = await serveSite({
      '/': `<script type="module" src="${served.product.url}/embed.js"></script>
        <formular-assistent kommune="hille">${fallback}</formular-assistent>`,
      '/roh': `<iframe title="Antrag" width="900" height="900" src="${served.product.url}/hille/sondernutzung"></iframe>`,
    });
    await open(other.url);
    await page.getByRole('link', { name: 'Online-Dienste der Gemeinde' }).waitFor();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(faults.join()).toContain('frame-ancestors');

    const admin = await (await served.browser.newContext()).newPage();
    await admin.goto(`${served.product.url}/verwaltung/hille/anmelden`);
    await admin.fill('[name=name]', 'admin@hille.example');
    await admin.fill('[name=password]', 'formularwerk-demo');
    await admin.getByRole('button', { name: 'Anmelden' }).press('Enter');
    await admin.getByRole('link', { name: 'Formulare einbetten' }).press('Enter');
    await admin.fill('[name=seiten]', other.url);
    await admin.getByRole('button', { name: 'Speichern' }).press('Enter');
    await admin.getByText('Gespeichert. Die Liste gilt ab sofort.').waitFor();
    await checkPage(admin, /^Formulare einbetten – Gemeinde Hille$/);

    const bare = await served.browser.newContext({ javaScriptEnabled: false });
    page = await bare.newPage();
    await page.goto(`${other.url}/roh`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Jetzt starten' }).click();
    await frame.locator('[value=gastronomie]').check();
    await frame.getByRole('button', { name: 'English' }).click();
    await frame.getByRole('button', { name: 'Deutsch' }).waitFor();
    expect(await frame.locator('[value=gastronomie]').isChecked()).toBe(true);
    await frame.getByRole('link', { name: /Accessibility/ }).waitFor();
    await other.stop();
  });
});

/** Another town's pages, at an address of their own. */
const serveSite = async (pages: Readonly<Record<string, string>>) => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="de"><title>Stadt</title>${pages[request.url ?? ''] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};
