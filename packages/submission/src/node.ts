import { readFile } from 'node:fs/promises';
import type { DocumentTools } from './buildDocuments.ts';
import { readFontFace } from './pdf/font/fontFace.ts';
import type { PdfAssets } from './pdf/writePdf.ts';
import { validateXml } from './validateXml.ts';

export { validateXml, type XmlProblem } from './validateXml.ts';

let assets: Promise<PdfAssets> | undefined;

/** Fonts and colour profile from this package's files, read once per process. Call it when the server starts. */
export function loadPdfAssets(): Promise<PdfAssets> {
  assets ??= readAssets();
  return assets;
}

/** All that `buildDocuments` needs from outside. */
export const documentTools = async (): Promise<DocumentTools> => ({
  assets: await loadPdfAssets(),
  validateXml,
});

async function readAssets(): Promise<PdfAssets> {
  const read = async (name: string) =>
    new Uint8Array(await readFile(new URL(`../fonts/${name}`, import.meta.url)));
  const face = async (name: string) => readFontFace(await read(name));
  const [regular, bold, symbols] = await Promise.all([
    face('NotoSans-Regular.ttf'),
    face('NotoSans-Bold.ttf'),
    face('DejaVuSans-Symbols.ttf'),
  ]);
  return { regular: [regular, symbols], bold: [bold, symbols], colorProfile: await read('sRGB2014.icc') };
}
