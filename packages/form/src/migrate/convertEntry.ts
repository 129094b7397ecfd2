import type { Entry } from '../entries.ts';
import { isValueType, type Limits } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field, Option } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';
import type { OptionView } from '../walkView.ts';

const optionsOf = (field: Field): readonly Option[] | undefined =>
  'options' in field && Array.isArray(field.options) ? field.options : undefined;

const views = (field: Field, language: string): readonly OptionView[] =>
  (optionsOf(field) ?? []).map(({ id, label, exclusive }) => ({
    id,
    label: textIn(label, language),
    ...(exclusive && { exclusive }),
  }));

/** What was typed as people read it: the label of an option, an amount with its sign; as it was where it can't be read. */
export function wordsOf(entry: Entry, field: Field, language: string): string {
  const typed = typeof entry === 'string' ? entry : entry.join(', ');
  if (field.type === 'list') {
    const count = typeof entry === 'string' ? 1 : entry.length;
    return `${count} ${textIn(count === 1 ? field.item : field.items, language)}`;
  }
  const type = fieldType(field.type);
  if (!isValueType(type)) return typed;
  const reading = type.read(entry, field, {});
  return 'fault' in reading
    ? typed
    : type.write(reading.answer, field, language, views(field, language)) || typed;
}

/** Which chosen options there are no more, in words, and what is left; options of a table are not known here. */
export function optionsGone(
  entry: Entry,
  old: Field,
  now: Field,
  language: string,
): { readonly kept?: Entry; readonly gone?: string } {
  const options = optionsOf(now);
  if (!options) return {};
  const chosen = typeof entry === 'string' ? [entry] : entry;
  const isThere = (id: string): boolean => options.some((option) => option.id === id);
  const gone = chosen.filter((id) => !isThere(id));
  // What was no option before is none now either: the draft keeps it as it was typed.
  const known = optionsOf(old);
  if (gone.length === 0 || (known && gone.every((id) => known.every((option) => option.id !== id))))
    return {};
  const kept = chosen.filter(isThere);
  return {
    ...(typeof entry !== 'string' && kept.length > 0 && { kept }),
    gone: gone.map((id) => wordsOf(id, old, language)).join(', '),
  };
}

/** An entry of one type as one of another; undefined where it does not fit. */
export function convert(entry: Entry, old: Field, now: Field, language: string): Entry | undefined {
  const [was, is] = [fieldType(old.type), fieldType(now.type)];
  if (!isValueType(was) || !isValueType(is) || FILES.has(old.type) !== FILES.has(now.type)) return undefined;
  const tries: readonly Entry[] =
    optionsOf(old) && !optionsOf(now) ? [wordsOf(entry, old, language)] : [entry, oneOf(entry)];
  for (const attempt of tries) {
    const reading = is.read(attempt, now, {});
    if ('fault' in reading) continue;
    const limits: Limits = optionsOf(now) ? { options: views(now, language) } : {};
    if (is.validate?.(reading.answer, now, limits).length) continue;
    const converted = is.entry(reading.answer, now);
    // Of several answers none is left out unsaid.
    if (
      converted !== undefined &&
      (typeof converted !== 'string' || typeof entry === 'string' || entry.length === 1)
    )
      return converted;
  }
  return undefined;
}

const FILES: ReadonlySet<Field['type']> = new Set(['file', 'signature']);

/** One of a list of one, a list of one. */
const oneOf = (entry: Entry): Entry => {
  if (typeof entry === 'string') return [entry];
  return entry.length === 1 ? (entry[0] ?? '') : entry;
};
