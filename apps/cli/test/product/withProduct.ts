import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './browser.ts';
import { type Product, startProduct } from './startProduct.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which a product has started once: databases laid down, forms published. */
    readonly seededData: string;
  }
}

/** A product and a browser for the tests around, there from their start to their end. */
export interface Served {
  readonly product: Product;
  readonly browser: Browser;
}

/** `settings` are environment variables of the server, `more` switches of the browser. Settings want data of their own. */
export const withProduct = (
  settings: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Served => {
  let product: Product | undefined;
  let browser: Browser | undefined;
  const seeded = Object.keys(settings).length === 0 ? inject('seededData') : undefined;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(settings, seeded), launch(more)]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const there = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('The product is there only while tests run.');
    return one;
  };
  return {
    get product() {
      return there(product);
    },
    get browser() {
      return there(browser);
    },
  };
};
