import {
  addItem as addToList,
  type Entries,
  isItemId,
  splitItemPath,
  removeItem as takeFromList,
} from '@formularwerk/form';
import type { Filing } from './filing.ts';

/** Adds an empty item at the end of a list of the page one is at, and goes to it. Where there is no page nothing happens. */
export function addItem(filing: Filing, listPath: string, itemId: string): Filing {
  if (filing.place.kind !== 'page') return filing;
  const entries = addToList(filing.entries, listPath, itemId);
  return {
    ...filing,
    entries,
    place: { kind: 'page', page: filing.place.page, item: `${listPath}.${itemId}` },
  };
}

/** Takes an item out of its list. What was typed in it stays until the next page is saved, so that it can come back. */
export const removeItem = (filing: Filing, itemPath: string): Filing => ({
  ...filing,
  entries: takeFromList(filing.entries, itemPath),
});

/** Brings back, at the end of its list, an item that was removed and not yet forgotten. */
export function undoRemove(filing: Filing, itemPath: string): Filing {
  const { listPath, id } = splitItemPath(itemPath);
  if (!removedItems(filing.entries, listPath).includes(itemPath)) return filing;
  return { ...filing, entries: addToList(filing.entries, listPath, id) };
}

/** Paths of the items of a list that were removed and can be brought back. */
export function removedItems(entries: Entries, listPath: string): readonly string[] {
  const prefix = `${listPath}.`;
  const removed = Object.keys(entries)
    .filter((path) => path.startsWith(prefix) && isOrphan(entries, path))
    .map((path) => path.slice(prefix.length).split('.')[0] ?? '')
    .filter((id) => isItemId(id) && !entries[listPath]?.includes(id));
  return [...new Set(removed)].map((id) => prefix + id);
}

/** The entries without what was typed in items that are no longer in their lists. */
export const forgetRemoved = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([path]) => !isOrphan(entries, path)));

function isOrphan(entries: Entries, path: string): boolean {
  const parts = path.split('.');
  return parts.some((id, at) => {
    const list = entries[parts.slice(0, at).join('.')];
    return Array.isArray(list) && !list.includes(id);
  });
}
