import { type Browser, chromium } from 'playwright-core';

/** The browser that the test services found; without one the tests that want it are skipped. */
export const browserPath = process.env.CHROMIUM_PATH;

export const launch = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...more,
    ],
  });
