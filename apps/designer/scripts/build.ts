import { join, resolve } from 'node:path';
import { keepUsed } from '@formularwerk/assistant-react/keepUsed';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Builds the designer into `dist`, or the folder that is named: one page and hashed files, served below /designer/.
 * Nothing is inline, so that the strictest content security policy will do.
 */
const root = join(import.meta.dirname, '..');
const repository = join(root, '../..');

const sources = ['apps/designer/src', 'packages/designer/src/ui', 'packages/assistant-react/src'].map(
  (path) => join(repository, path),
);

await build({
  root,
  base: '/designer/',
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  css: { postcss: { plugins: [await keepUsed(sources)] } },
  build: {
    outDir: resolve(process.argv[2] ?? join(root, 'dist')),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
