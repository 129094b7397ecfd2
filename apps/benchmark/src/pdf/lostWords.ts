import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How a text is compared: without spaces and without the hyphens at which a line was parted. */
const plain = (text: string): string => text.replaceAll(/[\s\u00ad\u200b]+/g, '').normalize('NFC');

/** The words of texts that a reader does not find in a PDF, each once. */
export async function lostWords(
  texts: readonly string[],
  read: (file: string) => Promise<string>,
  file: string,
): Promise<string[]> {
  const found = plain(await read(file));
  const words = new Set(texts.flatMap((text) => text.split(/\s+/)));
  return [...words].filter((word) => !found.includes(plain(word)));
}

/** What pdf.js finds, which stands in many browsers: one after the other as it was written. */
export async function readByPdfJs(file: string): Promise<string> {
  const task = getDocument({ url: file, verbosity: 0 });
  const pdf = await task.promise;
  const said: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true });
    said.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await task.destroy();
  return said.join('');
}

export async function pagesOf(file: string | Uint8Array): Promise<number> {
  const given = typeof file === 'string' ? { url: file } : { data: file.slice() };
  const task = getDocument({ ...given, verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** What poppler finds, which sorts letters by their places on the page. */
export const readByPoppler = async (file: string): Promise<string> =>
  execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
