import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keepUsed } from '@formularwerk/assistant-react/keepUsed';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { clientAssets } from './clientAssets.ts';
import { compress } from './compress.ts';
import { drawnByPreact } from './drawnByPreact.ts';

/**
 * Builds the portal twice: for the browser (`dist/client`, hashed names, served under /assets/) and for the server
 * (`dist/server/render.js`, one self-contained module that knows the names of the browser's files).
 * A third, small build is for pages of other sites and for ours in their frames (`dist/embed/embed.js`, and a script beside
 * the browser's).
 */
const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');

const shared: InlineConfig = {
  root,
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
};

await rm(join(root, 'dist'), { recursive: true, force: true });

const sources = ['apps/portal/src', 'packages/assistant-react/src'].map((path) => join(repository, path));
const client = await build({
  ...shared,
  base: '/assets/',
  // What only some forms need is loaded with those.
  resolve: { alias: drawnByPreact, conditions: ['on-demand', ...defaultClientConditions] },
  css: { postcss: { plugins: [await keepUsed(sources)] } },
  build: {
    outDir: 'dist/client',
    assetsDir: '',
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: join(root, 'src/client/entry.ts') },
  },
});

const frame = await build({
  ...shared,
  base: '/assets/',
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: join(root, 'src/embed/frame.ts'),
      output: { entryFileNames: 'frame-[hash].js' },
    },
  },
});

await build({
  ...shared,
  build: {
    outDir: 'dist/embed',
    copyPublicDir: false,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(root, 'src/embed/embed.ts'), output: { entryFileNames: 'embed.js' } },
  },
});
await cp(join(root, 'demo'), join(root, 'dist/embed'), { recursive: true });

await compress(join(root, 'dist/client'));

await build({
  ...shared,
  define: { ...shared.define, PORTAL_ASSETS: JSON.stringify(clientAssets(client, frame)) },
  resolve: { alias: drawnByPreact },
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src/render.tsx'),
    outDir: 'dist/server',
    copyPublicDir: false,
    target: 'node26',
    rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } },
  },
});
