import type { Entries, Entry } from '../entries.ts';
import type { Field, FormDefinition, Page } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import { convert, optionsGone, wordsOf } from './convertEntry.ts';
import { entryPath, fieldOfEntry, type PlacedField, placedFields } from './fieldsOfEntries.ts';

/**
 * What became of something that was typed. `gone`: the question is no more; `optionGone`: the answer can't be chosen any
 * more; `converted`: another sort of answer, and it fits; `unfit`: another sort, and it does not; `moved`: the question
 * stands elsewhere, with its answer; `movedList`: it went into a list or out of one, without.
 */
export type DraftChangeKind = 'gone' | 'optionGone' | 'converted' | 'unfit' | 'moved' | 'movedList';

export interface DraftChange {
  readonly kind: DraftChangeKind;
  /** Where it was typed. */
  readonly path: string;
  /** Where its question stands now; undefined when it is gone. */
  readonly to?: string;
  /** The entry of a list in which it was typed: „Person 2“. */
  readonly within?: string;
  /** What the question was called. */
  readonly label: string;
  /** What was typed, as people read it. */
  readonly words: string;
}

export interface DraftMigration {
  readonly entries: Entries;
  /** Everything that is not as it was, for the applicant to confirm one by one. */
  readonly changes: readonly DraftChange[];
}

/**
 * Brings a draft from one version of its form to another. Everything typed is either carried over or named with its
 * words. A question is the same by its id: that one was renamed is not guessed.
 */
export function migrateDraft(
  from: FormDefinition,
  to: FormDefinition,
  entries: Entries,
  language = 'de',
): DraftMigration {
  const [before, after] = [placedFields(from), placedFields(to)];
  const now: Record<string, Entry> = {};
  const changes: DraftChange[] = [];

  for (const [path, entry] of Object.entries(entries)) {
    const found = fieldOfEntry(path, before);
    if (!found) {
      keepStray(path, entry);
      continue;
    }
    const { placed, items } = found;
    const change = (kind: DraftChangeKind, target?: string, words?: string): void => {
      if (isEmpty(entry)) return;
      changes.push({
        kind,
        path,
        ...(target !== undefined && { to: target }),
        ...withinOf(placed, items),
        label: labelOf(placed.field, language),
        words: words ?? wordsOf(entry, placed.field, language),
      });
    };
    const same = after.get(placed.address);
    const other = same ?? movedTo(placed, before, after);
    if (!other) change('gone');
    else if (!isSameLists(placed, other)) change('movedList', other.address);
    else if (other === same || !isEmpty(entry)) {
      const target = entryPath(other, items);
      const [kept, kind, words] = carried(entry, placed.field, other.field, language);
      if (kept !== undefined) now[target] = kept;
      if (kind) change(kind, target, words);
      else if (other !== same) change('moved', target);
    }
  }
  return { entries: now, changes };

  /** The innermost list entry around a question, by its place; one that follows another list has none of its own. */
  function withinOf({ lists }: PlacedField, ids: readonly string[]): Pick<DraftChange, 'within'> {
    const list = before.get(lists.at(-1) ?? '');
    if (list?.field.type !== 'list') return {};
    const place = [entries[entryPath(list, ids)] ?? []].flat().indexOf(ids[lists.length - 1] ?? '') + 1;
    return { within: [textIn(list.field.item, language), ...(place > 0 ? [place] : [])].join(' ') };
  }

  /** No field's: whether one goes on behind an outcome, or what an older version left behind. Nobody sees it. */
  function keepStray(path: string, entry: Entry): void {
    const id = /^_continue\.(.+)$/.exec(path)?.[1];
    const [was, is] = [outcomePage(from, id), outcomePage(to, id)];
    if (!was || is) now[path] = entry;
    else if (!isEmpty(entry))
      changes.push({
        kind: 'gone',
        path,
        label: textIn(was.title, language),
        words: language.startsWith('en') ? 'Go on all the same' : 'Trotzdem fortfahren',
      });
  }
}

/** A page behind which one may go on though it is an outcome. */
const outcomePage = (form: FormDefinition, id: string | undefined): Page | undefined =>
  form.sections.flatMap(({ pages }) => pages).find((page) => page.id === id && page.outcome?.continue);

/** What is kept of an entry, and what has to be said of it. */
function carried(
  entry: Entry,
  old: Field,
  now: Field,
  language: string,
): [kept: Entry | undefined, kind?: DraftChangeKind, words?: string] {
  if (isEmpty(entry)) return [old.type === now.type ? entry : undefined];
  if (old.type === now.type) {
    const { kept, gone } = optionsGone(entry, old, now, language);
    return gone === undefined ? [entry] : [kept, 'optionGone', gone];
  }
  const converted = convert(entry, old, now, language);
  return converted === undefined ? [undefined, 'unfit'] : [converted, 'converted'];
}

/** A question that is not where it was, but somewhere else under the same id, which is there once only. */
function movedTo(
  { address, field }: PlacedField,
  before: ReadonlyMap<string, PlacedField>,
  after: ReadonlyMap<string, PlacedField>,
): PlacedField | undefined {
  const named = (all: ReadonlyMap<string, PlacedField>) =>
    [...all.values()].filter((one) => one.field.id === field.id);
  const [other, ...others] = named(after);
  const isOnly = other && others.length === 0 && named(before).length === 1;
  return isOnly && !before.has(other.address) && other.address !== address && !isPartOfEvidence(other, after)
    ? other
    : undefined;
}

const isPartOfEvidence = ({ address }: PlacedField, all: ReadonlyMap<string, PlacedField>): boolean =>
  all.get(address.slice(0, Math.max(0, address.lastIndexOf('.'))))?.field.type === 'evidence';

/** In the same lists, so that the items are the same. */
const isSameLists = (one: PlacedField, other: PlacedField): boolean =>
  one.lists.length === other.lists.length && one.lists.every((list, index) => list === other.lists[index]);

const isEmpty = (entry: Entry): boolean =>
  typeof entry === 'string' ? entry.trim() === '' : entry.every((one) => one.trim() === '');

const labelOf = (field: Field, language: string): string =>
  'label' in field ? textIn(field.label, language) : field.id;
