import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepUsed } from '@formularwerk/assistant-react/keepUsed';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { clientAssets } from './clientAssets.ts';

/**
 * Builds the portal twice: for the browser (`dist/client`, hashed names, served under /assets/) and for the server
 * (`dist/server/render.js`, one self-contained module that knows the names of the browser's files).
 */
const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');

// What is written for React is drawn by Preact, in the browser and, so that both draw the same, on the server (ADR 0019).
const PREACT = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
};
const alias = Object.entries(PREACT).map(([name, instead]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(import.meta.resolve(instead)),
}));

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
  resolve: { alias, conditions: ['on-demand', ...defaultClientConditions] },
  css: { postcss: { plugins: [await keepUsed(sources)] } },
  build: {
    outDir: 'dist/client',
    assetsDir: '',
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { input: join(root, 'src/client/client.tsx') },
  },
});

await build({
  ...shared,
  define: { ...shared.define, PORTAL_ASSETS: JSON.stringify(clientAssets(client)) },
  resolve: { alias },
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'src/render.tsx'),
    outDir: 'dist/server',
    copyPublicDir: false,
    target: 'node26',
    rolldownOptions: { output: { entryFileNames: 'render.js', codeSplitting: false } },
  },
});
