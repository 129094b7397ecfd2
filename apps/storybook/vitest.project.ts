import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const inThisApp = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** As for the portal's browser tests: by default few journeys are played. */
const all = process.env.JOURNEYS === 'all';

/** Every story is a test: it is drawn, played, given to axe, and then looked at as `vitest.setup.ts` says. */
export const storybookProject = (executablePath: string): TestProjectInlineConfiguration => ({
  root: inThisApp('.'),
  // What a story needs and Vite finds only while stories run would make it begin anew in the middle of them.
  optimizeDeps: {
    include: [
      'react-dom/server',
      ...['combine', 'element/adapter'].map(
        (part) => `@formularwerk/designer > @atlaskit/pragmatic-drag-and-drop/${part}`,
      ),
    ],
  },
  plugins: [
    storybookTest({
      configDir: inThisApp('.storybook'),
      tags: { include: [all ? 'dev' : 'test'] },
    }),
  ],
  test: {
    name: 'storybook',
    sequence: { groupOrder: 3 },
    exclude: ['**/*.mdx'],
    setupFiles: [inThisApp('.storybook/vitest.setup.ts')],
    // The longest take as long as a person who never stops to think.
    testTimeout: all ? 300_000 : 60_000,
    // Storybook clears up after each story; a page of its own for each file costs a second for nothing.
    isolate: false,
    // One page keeps one core busy. Each has a window of its own, so that focus and forced colours are apart.
    maxWorkers: 2,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { executablePath, args: QUIET },
        contextOptions: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
