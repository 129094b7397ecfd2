import { join } from 'node:path';
import type { LocalCopy } from '@formularwerk/designer';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, launch } from '../../cli/test/product/browser.ts';
import { killTab } from '../../cli/test/product/killTab.ts';
import type { CopyKey, createLocalCopies, LocalCopies } from '../src/local/localCopies.ts';

declare global {
  var local: { readonly createLocalCopies: typeof createLocalCopies };
  var copies: LocalCopies;
  /** The stores that were written to, in order. */
  var written: string[];
  /** A copy at a step, with a base of this name: the same object for the same name. */
  var copyOf: (base: string, position: number) => LocalCopy;
}

const key: CopyKey = { kommune: 'espelkamp', user: 'rita', form: 'fest' };

const PAGE = `<!doctype html><title>Kopien</title><script type="module">
  import * as local from '/copies.js';
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...values) {
    written.push(this.name);
    return put.apply(this, values);
  };
  const bases = {};
  Object.assign(globalThis, {
    local,
    copies: local.createLocalCopies(),
    written: [],
    // Large, so that it takes its time.
    copyOf: (id, position) => ({
      history: { base: (bases[id] ??= { id, ballast: 'x'.repeat(1e6) }), commands: [], position },
      revision: id,
      savedPosition: 0,
    }),
  });
</script>`;

/** With IndexedDB as it is: what a tab that is killed leaves behind, only a real one can tell. */
describe.skipIf(browserPath === undefined)('the local copy', () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    const [code, launched] = await Promise.all([bundled(), launch()]);
    browser = launched;
    context = await browser.newContext();
    await context.route('http://localhost/**', (route) =>
      route.fulfill(
        route.request().url().endsWith('.js')
          ? { contentType: 'text/javascript', body: code }
          : { contentType: 'text/html', body: PAGE },
      ),
    );
  });

  afterAll(() => browser?.close());

  /** A window of the one browser. */
  async function tab(): Promise<Page> {
    const page = await context.newPage();
    await page.goto('http://localhost/');
    return page;
  }

  const keep = (page: Page, base: string, position: number): Promise<void> =>
    page.evaluate(([key, base, position]) => copies.keep(key, copyOf(base, position)), [
      key,
      base,
      position,
    ] as const);

  /** What is kept: with which base, and at which step. */
  const read = async (page: Page): Promise<string | undefined> => {
    const copy = await page.evaluate((key) => copies.read(key), key);
    if (copy) expect(copy.history.base.id).toBe(copy.revision);
    return copy && `${copy.revision} ${copy.history.position}`;
  };

  test('writes the base once, and again only when it is another one', async () => {
    const page = await tab();
    for (const position of [1, 2, 3]) await keep(page, 'eins', position);
    await keep(page, 'zwei', 4);
    expect(await page.evaluate(() => written)).toEqual([
      'bases',
      'copies',
      'copies',
      'copies',
      'bases',
      'copies',
    ]);
    expect(await read(await tab())).toBe('zwei 4');
  });

  test('says which forms have something unsaved, until it is forgotten', async () => {
    const page = await tab();
    const unsaved = () => page.evaluate(async () => [...(await copies.unsaved('espelkamp', 'rita'))]);
    expect(await unsaved()).toEqual(['fest']);
    await page.evaluate((key) => copies.keep(key, undefined), key);
    expect(await unsaved()).toEqual([]);
    expect(await read(page)).toBeUndefined();
  });

  test('is never found with the base of another window that wrote in between', async () => {
    const [one, other] = [await tab(), await tab()];
    await keep(one, 'meine', 1);
    await keep(other, 'andere', 5);
    await keep(one, 'meine', 2);
    expect(await read(other)).toBe('meine 2');
  });

  test('is as it was when it cannot be written to the end', async () => {
    const page = await tab();
    const failure = await page.evaluate((key) => {
      const copy = copyOf('unkopierbar', 3);
      const commands = [() => undefined] as never;
      return copies.keep(key, { ...copy, history: { ...copy.history, commands } }).catch(String);
    }, key);
    expect(failure).toMatch(/could not be cloned/);
    expect(await read(page)).toBe('meine 2');
  });

  test('is whole, and as new as what was kept last, wherever between two writes its tab is killed', async () => {
    let last = 0;
    for (const wait of [0, 3, 7, 12, 18, 25]) {
      const page = await tab();
      let kept = last;
      await page.exposeFunction('tell', (count: number) => {
        kept = count;
      });
      // Each has a base of its own, so that each is two writes.
      const writing = page.evaluate(
        async ([key, from]) => {
          const { tell } = globalThis as unknown as { readonly tell: (count: number) => void };
          for (let count = from + 1; ; count++) {
            await copies.keep(key, copyOf(`stand${count}`, count));
            tell(count);
          }
        },
        [key, last] as const,
      );
      await Promise.race([expect.poll(() => kept, { interval: 1 }).toBeGreaterThan(last), writing]);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await Promise.all([killTab(page), writing.catch(() => undefined)]);
      const found = await read(await tab());
      last = Number(found?.split(' ')[1]);
      expect(found).toBe(`stand${last} ${last}`);
      expect(last).toBeGreaterThanOrEqual(kept);
    }
  });

  test('takes over what an earlier version kept in one piece', async () => {
    const page = await tab();
    const found = await page.evaluate(async (key) => {
      const copy = copyOf('alt', 2);
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('earlier', 1);
        opening.onupgradeneeded = () =>
          opening.result
            .createObjectStore('copies', { keyPath: ['kommune', 'user', 'form'] })
            .put({ ...key, copy });
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = reject;
      });
      return [await local.createLocalCopies('earlier').read(key), copy] as const;
    }, key);
    expect(found[0]).toEqual(found[1]);
  });
});

/** The module as a browser takes it. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../src/local/localCopies.ts'), formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}
