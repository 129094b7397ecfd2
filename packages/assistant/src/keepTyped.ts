import type { Entries, Entry, Walk } from '@formularwerk/form';
import { questionsAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';

/**
 * Takes over what was typed so far without saving the page. A question that shows what it showed before anybody
 * touched it (nothing, or its default) stays unanswered.
 */
export function keepTyped(walk: Walk, filing: Filing, posted: Entries): Filing {
  const shown = new Map(questionsAt(walk, filing.place).map((field) => [field.path, field.entry]));
  const typed = Object.entries(posted).filter(
    ([path, entry]) => !isSame(filing.entries[path] ?? shown.get(path), entry),
  );
  return typed.length === 0
    ? filing
    : { ...filing, entries: { ...filing.entries, ...Object.fromEntries(typed) } };
}

/** Nothing, no text and no choice look alike in a control. */
const isSame = (one: Entry = '', other: Entry): boolean =>
  one === other ||
  JSON.stringify([one].flat().filter(isText)) === JSON.stringify([other].flat().filter(isText));

const isText = (text: string): boolean => text !== '';
