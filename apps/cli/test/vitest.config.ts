import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { overPreact } from '../../portal/test/overPreact.ts';
import { storybookProject } from '../../storybook/vitest.project.ts';

process.env.TZ = 'Europe/Berlin';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Two cores are the least there is, and a test that waits for another process leaves one of them idle. */
const SIDE_BY_SIDE = { maxWorkers: 2 };

/** What one file has loaded serves the next: a third of the time would go into loading the same modules again. */
const TOGETHER = { ...SIDE_BY_SIDE, isolate: false };

/** A test of the server or in the browser waits for other processes; a test of a pure function does not. */
const SERVED = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Whole screens looked at by axe take their time on a busy machine. */
const SCREENS = { testTimeout: 60_000 };

/** Without one, which `npm test` has said by now, there are no stories to test. */
const browser = process.env.CHROMIUM_PATH;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias: overPreact.alias },
        test: {
          name: 'unit',
          environment: 'node',
          server: overPreact.server,
          ...TOGETHER,
          // Property tests take their time on a busy machine.
          testTimeout: 60_000,
          include: [
            'packages/{form,assistant,submission,designer}/**/*.test.ts',
            'apps/{portal,designer,storybook}/{src,scripts}/**/*.test.ts',
          ],
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'react',
          environment: 'jsdom',
          ...SIDE_BY_SIDE,
          ...SCREENS,
          include: [
            // React, which the designer and the stories draw it with, is the stricter one about what it takes over.
            'packages/assistant-react/src/serverRendering.test.tsx',
            'packages/designer/**/*.test.tsx',
            'apps/designer/src/**/*.test.tsx',
          ],
        },
      },
      {
        root,
        plugins: [react()],
        resolve: { alias: overPreact.alias },
        test: {
          name: 'preact',
          environment: 'jsdom',
          server: overPreact.server,
          ...SIDE_BY_SIDE,
          ...SCREENS,
          include: ['packages/assistant-react/**/*.test.{ts,tsx}', 'apps/portal/src/**/*.test.tsx'],
        },
      },
      {
        root,
        test: {
          name: 'cli',
          environment: 'node',
          include: ['apps/cli/**/*.test.ts'],
          ...TOGETHER,
          ...SERVED,
        },
      },
      {
        root,
        test: {
          name: 'server',
          environment: 'node',
          include: ['apps/server/**/*.test.ts'],
          // Each has a database of its own.
          ...TOGETHER,
          sequence: { groupOrder: 1 },
          ...SERVED,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['apps/{portal,designer}/e2e/**/*.e2e.test.ts'],
          // Each starts a product of its own, on a port and data of its own.
          ...TOGETHER,
          globalSetup: ['apps/cli/test/product/seededData.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A second is nothing on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      ...(browser ? [storybookProject(browser)] : []),
    ],
  },
});
