import type { build } from 'vite';
import type { Assets } from '../src/assets.ts';

type Built = Awaited<ReturnType<typeof build>>;

/** Addresses of the script, the style sheets and the fonts that every page needs, out of the browser's build. */
export const clientAssets = (built: Built): Assets => {
  if (Array.isArray(built) || !('output' in built))
    throw new Error('Expected one build of the browser’s part.');
  const names = built.output.map(({ fileName }) => `/assets/${fileName}`);
  const entry = built.output.find((part) => part.type === 'chunk' && part.isEntry);
  if (entry === undefined) throw new Error('The browser’s build has no entry.');
  return {
    script: `/assets/${entry.fileName}`,
    styles: names.filter((name) => name.endsWith('.css')),
    preload: names.filter((name) => /FiraSans-(Regular|SemiBold)[^/]*\.woff2$/.test(name)),
  };
};
