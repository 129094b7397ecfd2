/** Where everything stands on the pages of a PDF, in words: what golden files hold and tests look at. For tests. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './preflight/openPdf.ts';

/** A text on its baseline, or a line: where it begins and ends, in points from the lower left corner of its page. */
export interface Placed {
  page: number;
  x: number;
  end: number;
  y: number;
  /** Both absent for a line. */
  size?: number;
  text?: string;
}

/** All texts as pdf.js finds them, and all lines and boxes, from the top of each page down. */
export async function pageLayout(bytes: Uint8Array): Promise<Placed[]> {
  return [...(await textsIn(bytes)), ...(await linesIn(bytes))].sort(
    (a, b) => a.page - b.page || b.y - a.y || a.x - b.x,
  );
}

/** The same as lines of a file: page, height, from where to where, and the text with its size. */
export const layoutText = (placed: readonly Placed[]): string =>
  placed
    .map(({ page, x, end, y, size, text }) => {
      const place = `${page}: ${y.toFixed(1)} ${x.toFixed(1)}–${end.toFixed(1)}`;
      return text === undefined ? `${place} ————` : `${place} ${size?.toFixed(1)} ${text}`;
    })
    .join('\n');

async function textsIn(bytes: Uint8Array): Promise<Placed[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const found: Placed[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      found.push({ page, x, end: x + item.width, y, size, text: item.str });
    }
  }
  await task.destroy();
  return found;
}

async function linesIn(bytes: Uint8Array): Promise<Placed[]> {
  const { pages } = await openPdf(bytes);
  return pages.flatMap(({ operations }, index) => {
    const found: Placed[] = [];
    let [x, y] = [0, 0];
    for (const { operator, operands } of operations) {
      const [toX = 0, toY = 0] = operands.map(Number);
      if (operator === 'l' && toY === y) found.push({ page: index + 1, x, end: toX, y });
      if (operator === 'm' || operator === 'l') [x, y] = [toX, toY];
    }
    return found;
  });
}

/** The pages whose last content is a heading: what it is about stands on the next one. */
export async function pagesEndingWithHeading(bytes: Uint8Array): Promise<number[]> {
  const { pages } = await openPdf(bytes);
  return pages.flatMap(({ operations }, index) => {
    const tags = operations
      .filter(({ operator }) => operator === 'BDC')
      .map(({ operands }) => String(operands[0]));
    const last = tags.filter((tag) => tag !== '/Artifact').at(-1) ?? '';
    return /^\/H\d$/.test(last) ? [index + 1] : [];
  });
}
