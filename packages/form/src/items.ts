import type { Entries, Entry } from './entries.ts';

const ITEM_ID = /^[a-z][a-z0-9]{0,31}$/;

/** Whether a text can be the stable id of a list item: a letter, then letters and digits. */
export const isItemId = (id: unknown): id is string => typeof id === 'string' && ITEM_ID.test(id);

/** The entries with a new, empty item at the end of a list. Throws for an id that paths could not hold. */
export function addItem(entries: Entries, listPath: string, itemId: string): Entries {
  if (!isItemId(itemId)) throw new Error(`"${itemId}" is no id of an item.`);
  const ids = idsOf(entries[listPath]);
  return ids.includes(itemId) ? entries : { ...entries, [listPath]: [...ids, itemId] };
}

/**
 * The entries without an item. What was typed into it stays, so that taking the removal back costs nothing; it is seen
 * by nobody as long as its id is not in the list.
 */
export function removeItem(entries: Entries, itemPath: string): Entries {
  const { listPath, id } = splitItemPath(itemPath);
  return { ...entries, [listPath]: idsOf(entries[listPath]).filter((other) => other !== id) };
}

/** `elemente.k3f9` → list `elemente`, item `k3f9`. */
export function splitItemPath(itemPath: string): { readonly listPath: string; readonly id: string } {
  const dot = itemPath.lastIndexOf('.');
  return { listPath: itemPath.slice(0, dot), id: itemPath.slice(dot + 1) };
}

const idsOf = (entry: Entry | undefined): readonly string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : entry;
