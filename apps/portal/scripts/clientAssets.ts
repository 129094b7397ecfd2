import type { build } from 'vite';
import type { Assets } from '../src/assets.ts';

type Built = Awaited<ReturnType<typeof build>>;

/** The one entry of a build, and all that it wrote. */
const outputOf = (built: Built) => {
  if (Array.isArray(built) || !('output' in built))
    throw new Error('Expected one build of the browser’s part.');
  const chunks = built.output.filter((part) => part.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error('The browser’s build has no entry.');
  return { output: built.output, chunks, entry };
};

/** A file and all that it imports, those that are imported by its imports too: told one by one they would come in turns. */
function neededBy(
  fileName: string,
  chunks: readonly { readonly fileName: string; readonly imports: readonly string[] }[],
): readonly string[] {
  const needed = new Set([fileName]);
  for (const one of needed)
    for (const other of chunks.find((chunk) => chunk.fileName === one)?.imports ?? []) needed.add(other);
  return [...needed];
}

/** What takes the pages over, which the entry loads once they are painted. */
const TAKES_OVER = 'client';

/** Addresses of the scripts, the style sheets and the fonts that pages need, out of the browser's build. */
export const clientAssets = (client: Built, frame: Built): Assets => {
  const { output, chunks, entry } = outputOf(client);
  const names = output.map(({ fileName }) => `/assets/${fileName}`);
  const onDemand = chunks.filter((chunk) => chunk.isDynamicEntry);
  const takesOver = onDemand.find(({ name }) => name === TAKES_OVER);
  if (takesOver === undefined) throw new Error('The browser’s build has nothing that takes a page over.');
  return {
    script: `/assets/${entry.fileName}`,
    frame: `/assets/${outputOf(frame).entry.fileName}`,
    modules: neededBy(takesOver.fileName, chunks)
      .filter((fileName) => fileName !== entry.fileName)
      .map((fileName) => `/assets/${fileName}`),
    parts: Object.fromEntries(
      onDemand
        .filter((chunk) => chunk !== takesOver)
        .map(({ name, fileName }) => [name, `/assets/${fileName}`]),
    ),
    styles: names.filter((name) => name.endsWith('.css')),
    preload: names.filter((name) => /FiraSans-(Regular|SemiBold)[^/]*\.woff2$/.test(name)),
  };
};
