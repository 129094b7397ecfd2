import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../cli/test/product/browser.ts';
import { startProduct } from '../../cli/test/product/startProduct.ts';
import { bigForm } from './bigForm.ts';
import { frameGaps, median, toNextFrame } from './frames.ts';
import { scriptSize } from './scriptSize.ts';

/**
 * Measures the designer with a form of 50 and of 1,000 questions, in one run, as somebody meets it: opened by its address,
 * typed into, undone, scrolled. Run it with a browser: `node apps/cli/src/withServices.ts -- node apps/benchmark/src/designer.ts`
 */
const ROUNDS = 5;
const KEYS = 20;
const checkout = join(import.meta.dirname, '../../..');

const product = await startProduct();
const browser = await launch();
try {
  const small = await measure(browser, product.url, 50);
  const large = await measure(browser, product.url, 1000);
  const rows = Object.entries(large).map(([what, value]) => ({
    what,
    '50 questions': round(small[what as keyof typeof small]),
    '1,000 questions': round(value),
    ratio: round(value / small[what as keyof typeof small]),
  }));
  console.table(rows);
  console.log(`JavaScript: ${round(await scriptSize(join(checkout, 'apps/designer/dist')))} kB gzipped`);
} finally {
  await browser.close();
  await product.stop();
}

async function measure(browser: Browser, url: string, count: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(`${url}/designer/espelkamp`);
  await page.getByLabel('E-Mail-Adresse').fill('redaktion@espelkamp.example');
  await page.getByLabel('Passwort').fill('formularwerk-demo');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await page.getByRole('button', { name: 'Neues Formular' }).waitFor();
  const id = `gross-${count}`;
  const made = await page.evaluate(
    async (definition) =>
      (
        await fetch('/api/espelkamp/designer/forms', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ definition }),
        })
      ).status,
    { ...bigForm(count), id },
  );
  if (made !== 201) throw new Error(`The form could not be made (${made}).`);
  const opened: number[] = [];
  for (let index = 0; index < ROUNDS; index += 1)
    opened.push(await open(page, `${url}/designer/espelkamp/${id}`));
  const middle = `Frage ${count / 2 + 2}:`;
  await page.getByRole('treeitem', { name: middle }).first().click();
  const label = page
    .getByRole('region', { name: 'Bearbeiten' })
    .getByRole('textbox', { name: 'Frage', exact: true });
  await label.waitFor();
  await page.waitForTimeout(1500);
  await label.focus();
  await page.keyboard.press('End');
  const keys: number[] = [];
  for (let index = 0; index < KEYS; index += 1) {
    keys.push(await toNextFrame(page, 'keydown', () => page.keyboard.press('x')));
    await page.waitForTimeout(120);
  }
  const undone: number[] = [];
  for (let index = 0; index < ROUNDS; index += 1) {
    undone.push(await toNextFrame(page, 'keydown', () => page.keyboard.press('ControlOrMeta+z')));
    await page.waitForTimeout(300);
    await toNextFrame(page, 'keydown', () => page.keyboard.press('ControlOrMeta+Shift+z'));
    await page.waitForTimeout(300);
  }
  const tree = await page.getByRole('tree').boundingBox();
  await page.mouse.move((tree?.x ?? 0) + 50, 400);
  const scrolled = await frameGaps(page, async () => {
    for (let index = 0; index < 60; index += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(16);
    }
  });
  await context.close();
  return {
    'open until a question can be edited (ms)': median(opened),
    'key in the label to the next frame (ms, median)': median(keys),
    'key in the label to the next frame (ms, longest)': Math.max(...keys),
    'undo to the next frame (ms, median)': median(undone),
    'undo to the next frame (ms, longest)': Math.max(...undone),
    'scrolling the outline, gap of frames (ms, p95)': scrolled.p95,
    'scrolling the outline, gap of frames (ms, longest)': scrolled.longest,
  };
}

/** From the address until the outline and the preview are there and a frame has been painted. */
async function open(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('treeitem').first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('[role=tree]') && document.querySelector('.fd-shown, .fw-form')
            ? requestAnimationFrame(() => resolve(performance.now()))
            : requestAnimationFrame(look);
        look();
      }),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
