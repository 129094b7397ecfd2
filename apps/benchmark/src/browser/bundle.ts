import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { keepUsed } from '@formularwerk/assistant-react/keepUsed';
import { build, defaultClientConditions, type InlineConfig } from 'vite';
import { drawnByPreact } from '../../../portal/scripts/drawnByPreact.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** What our rules of style are used by. */
const drawing = join(import.meta.dirname, '../../../../packages/assistant-react/src');

/** One file of `src/browser` with all that it needs, as a page would load it. Ours is drawn as the portal draws it. */
export async function bundle(path: string): Promise<Bundle> {
  const isOurs = path.endsWith('formularwerk.tsx');
  const config: InlineConfig = {
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { conditions: [...defaultClientConditions], ...(isOurs && { alias: drawnByPreact }) },
    plugins: [withoutFonts],
    css: { postcss: { plugins: isOurs ? [await keepUsed([drawing])] : [] } },
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(import.meta.dirname, path),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  };
  const built = await build(config);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`Expected one build of ${path}.`);
  const script = built.output.find((part) => part.type === 'chunk')?.code ?? '';
  const style = built.output.find((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  return { script, style: style?.type === 'asset' ? String(style.source) : '' };
}

/** Bytes as they are sent, in kB of 1,000. */
export const packed = (text: string): number =>
  text === '' ? 0 : gzipSync(text, { level: 9 }).length / 1000;

/** A font or a picture in a style sheet would be a file of its own, and none is looked at. */
const withoutFonts = {
  name: 'without-fonts',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:woff2?|ttf|eot|svg|png)(?:\?.*)?$/.test(id) ? 'export default "data:,"' : undefined,
};
