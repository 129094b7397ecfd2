import { describe, expect, test } from 'vitest';
import { browserPath } from '../../cli/test/product/browser.ts';
import { withProduct } from '../../cli/test/product/withProduct.ts';
import { sitePlan } from './cafe.ts';
import { fetchAs } from './fetchAs.ts';
import { answer, pressButton } from './mouse.ts';
import { whenTakenOver } from './takenOver.ts';
import { begin } from './walkThrough.ts';

/** Bytes that the assistant may have, as they are sent (issue 5). */
const MOST_SCRIPT = 115_000;
const MOST_STYLE = 25_000;

describe.skipIf(browserPath === undefined)('a script that comes late', () => {
  const served = withProduct();

  test('loses nothing of what was typed, ticked and chosen before', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await begin(page, served.product.url);
    await page.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/ort`);

    const arrive = Promise.withResolvers<void>();
    await page.route('**/assets/*.js', async (route) => {
      await arrive.promise;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator('[name="ort.strasse"]').waitFor();
    await answer(page, 'ort.ortsteil', 'frotheim');
    await answer(page, 'ort.strasse', 'Breslauer Straße');
    await answer(page, 'ort.flaecheArt', ['gehweg', 'platz']);
    await answer(page, 'ort.strassenklasse', 'kreisstrasse');
    await answer(page, 'ort.lageplan', sitePlan);

    arrive.resolve();
    // What only the script can know: the road's class brings up an information.
    await page.getByText('Lageplan Grünanger.pdf').first().waitFor();
    // A file that is there moves the button that is pressed below.
    await page
      .getByText(/^Lageplan Grünanger\.pdf \(.*\) ist hochgeladen\.$/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await page.inputValue('[name="ort.ortsteil"]')).toBe('frotheim');
    expect(await page.inputValue('[name="ort.strasse"]')).toBe('Breslauer Straße');
    expect(await page.isChecked('[name="ort.flaecheArt"][value=platz]')).toBe(true);
    expect(await page.isChecked('[name="ort.strassenklasse"][value=kreisstrasse]')).toBe(true);

    await answer(page, 'ort.hausnummerOderHoehe', 'vor Haus Nr. 12');
    await pressButton(page, 'next');
    await page.waitForURL((url) => !url.pathname.endsWith('/ort'));
    const elsewhere = await context.newPage();
    await elsewhere.goto(`${served.product.url}/espelkamp/sondernutzung/antrag/ort`);
    expect(await elsewhere.inputValue('[name="ort.strasse"]')).toBe('Breslauer Straße');
    expect(await elsewhere.inputValue('[name="ort.ortsteil"]')).toBe('frotheim');
    await context.close();
  });

  test('may as well never come: „Weiter“ works meanwhile', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await begin(page, served.product.url);
    await answer(page, 'zweck', 'gastronomie');
    await pressButton(page, 'next');
    await page.waitForURL('**/antrag/flaechen');
    await context.close();
  });

  test('has all its parts fetched side by side: the page names each of them', async () => {
    const context = await served.browser.newContext();
    const page = await context.newPage();
    await begin(page, served.product.url);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.push(request.url());
    });
    await page.reload();
    await whenTakenOver(page);
    // As it was sent: what it fetches later, the script adds to the page.
    const html = await (await fetchAs(context, page.url())).text();
    expect(fetched.length).toBeGreaterThan(4);
    expect(fetched.filter((address) => !html.includes(`"${new URL(address).pathname}"`))).toEqual([]);
    await context.close();
  });

  test('is not heavy: all that a page loads at once keeps to its budget', async () => {
    const context = await served.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await begin(page, served.product.url);
    const addresses = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href || one.getAttribute('src')));
    const scripts = await addresses('script[src], link[rel=modulepreload]');
    // The sheet, the script and the parts that only some forms need: else this would weigh the wrong page.
    expect(scripts.length).toBeGreaterThan(4);
    expect(await bytesOf(served.product.url, scripts)).toBeLessThan(MOST_SCRIPT);
    expect(await bytesOf(served.product.url, await addresses('link[rel=stylesheet]'))).toBeLessThan(
      MOST_STYLE,
    );
    await context.close();
  });
});

/** What the server sends of these files, all together. */
const bytesOf = async (url: string, addresses: readonly (string | null)[]): Promise<number> => {
  const sizes = addresses.map(async (address) => {
    const { headers } = await fetch(new URL(address ?? '', url), { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
    return Number(headers.get('content-length'));
  });
  const all = await Promise.all(sizes);
  expect(Math.min(...all)).toBeGreaterThan(0);
  return all.reduce((sum, size) => sum + size, 0);
};
