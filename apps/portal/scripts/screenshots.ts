import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../cli/test/product/browser.ts';
import { startProduct } from '../../cli/test/product/startProduct.ts';
import { cafe } from '../e2e/cafe.ts';
import { answerAll, begin, walkThrough } from '../e2e/walkThrough.ts';

/**
 * Takes pictures of every screen on the way of a café, narrow and wide, into the folder that is named (`.data/screens`
 * by default), and the one of the README into docs/images. Run it with a browser:
 * `node apps/cli/src/withServices.ts -- node apps/portal/scripts/screenshots.ts`
 */
const checkout = join(import.meta.dirname, '../../..');
const folder = process.argv[2] ?? join(checkout, '.data/screens');
const widths = [360, 1280];

const portal = await startProduct();
const browser = await launch();
try {
  await mkdir(folder, { recursive: true });
  for (const width of widths) await takeAll(width);
  await takeForReadme();
} finally {
  await browser.close();
  await portal.stop();
}

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, locale: 'de-DE' });
  return context.newPage();
}

async function takeAll(width: number): Promise<void> {
  const page = await open(width);
  let count = 0;
  const take = async (): Promise<void> => {
    count += 1;
    const path = join(folder, `${width}-${String(count).padStart(2, '0')}.png`);
    await page.screenshot({ path, fullPage: true });
  };
  await begin(page, portal.url, take);
  await walkThrough(page, cafe, take);
  await take();
  await page.context().close();
}

/** An area of the café with its fee worked out: conditions, exact numbers and dates on one screen. */
async function takeForReadme(): Promise<void> {
  const page = await open(1100);
  await begin(page, portal.url);
  const [purpose, areas] = cafe;
  await answerAll(page, purpose?.answers ?? {});
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.locator('button[value="add:elemente"]').click();
  await page.waitForURL('**/elemente.*');
  const item = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const answers = Object.entries(areas?.items?.answers[0] ?? {});
  await answerAll(page, Object.fromEntries(answers.map(([path, typed]) => [path.replace('*', item), typed])));
  await page.getByText('210,00').first().waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await mkdir(join(checkout, 'docs/images'), { recursive: true });
  await page.screenshot({ path: join(checkout, 'docs/images/assistant.png'), fullPage: true });
}
