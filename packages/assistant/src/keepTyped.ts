import type { Entries, Entry, Walk } from '@formularwerk/form';
import { questionsAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';

/**
 * Takes over what was typed so far without saving the page. A question that is empty and was never saved stays
 * unanswered; one that only shows its default was emptied on purpose.
 */
export function keepTyped(walk: Walk, filing: Filing, posted: Entries): Filing {
  const defaults = new Set(
    questionsAt(walk, filing.place)
      .filter((field) => field.entry !== undefined)
      .map((field) => field.path),
  );
  const typed = Object.entries(posted).filter(
    ([path, entry]) => entry.length > 0 || path in filing.entries || defaults.has(path),
  );
  if (typed.every(([path, entry]) => sameEntry(filing.entries[path], entry))) return filing;
  return { ...filing, entries: { ...filing.entries, ...Object.fromEntries(typed) } };
}

const sameEntry = (one: Entry | undefined, other: Entry): boolean =>
  one === other ||
  (one !== undefined &&
    String(one) === String(other) &&
    typeof one === typeof other &&
    one.length === other.length);
