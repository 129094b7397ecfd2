import { type PDFContext, PDFHexString, PDFName, PDFNull, type PDFRef } from '@cantoo/pdf-lib';
import type { Bookmark } from '../layout/layout.ts';
import { margin } from '../typography.ts';

interface Entry {
  bookmark: Bookmark;
  ref: PDFRef;
  kids: Entry[];
}

/** Writes the outline from the headings, as deep as they are. */
export function writeBookmarks(context: PDFContext, bookmarks: Bookmark[]): PDFRef | undefined {
  const top = nest(context, bookmarks);
  const root = context.nextRef();
  if (top.length === 0) return undefined;
  writeEntries(context, top, root);
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(top), Count: bookmarks.length }));
  return root;
}

function nest(context: PDFContext, bookmarks: Bookmark[]): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const entry: Entry = { bookmark, ref: context.nextRef(), kids: [] };
    (open.at(-1)?.kids ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function writeEntries(context: PDFContext, entries: Entry[], parent: PDFRef): void {
  for (const [i, { bookmark, ref, kids }] of entries.entries()) {
    const { sheet, title, y } = bookmark;
    const dictionary = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [sheet.page, 'XYZ', margin.left, Math.round(y), PDFNull],
    });
    const previous = entries[i - 1];
    const next = entries[i + 1];
    if (previous) dictionary.set(PDFName.of('Prev'), previous.ref);
    if (next) dictionary.set(PDFName.of('Next'), next.ref);
    for (const [key, value] of Object.entries(kids.length > 0 ? ends(kids) : {})) {
      dictionary.set(PDFName.of(key), value);
    }
    if (kids.length > 0) dictionary.set(PDFName.of('Count'), context.obj(count(kids)));
    context.assign(ref, dictionary);
    writeEntries(context, kids, ref);
  }
}

const ends = (entries: Entry[]): Record<string, PDFRef> => {
  const [first] = entries;
  const last = entries.at(-1);
  return first && last ? { First: first.ref, Last: last.ref } : {};
};

/** All entries are open, so all below one are counted (PDF 32000-1, table 153). */
const count = (entries: Entry[]): number => entries.reduce((sum, { kids }) => sum + 1 + count(kids), 0);
