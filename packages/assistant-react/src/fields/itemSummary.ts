import type { Entries, FieldView, ItemView } from '@formularwerk/form';

const MOST_VALUES = 4;

/**
 * The first answers of a list item in one line, so that one knows which is which; of a document also what it is. Pages
 * that nobody filled in say nothing: what stands there by itself is nobody's answer. What the title above says is not said
 * again.
 */
export const itemSummary = ({ title, pages, fields }: ItemView, entries: Entries): string =>
  (pages ?? [{ fields }])
    .filter((page) => hasEntries(page.fields, entries))
    .flatMap((page) => valuesOf(page.fields))
    .filter((text) => !` ${title} `.includes(` ${text} `))
    .slice(0, MOST_VALUES)
    .join(' · ');

const hasEntries = (fields: readonly FieldView[], entries: Entries): boolean =>
  fields.some(({ path, fields: inner }) => entries[path] !== undefined || hasEntries(inner ?? [], entries));

const valuesOf = (fields: readonly FieldView[]): readonly string[] =>
  fields.flatMap((field) =>
    field.fields && !field.asOne
      ? valuesOf(field.fields)
      : field.text === '' || field.internal || field.list || isBareNumber(field)
        ? []
        : [field.asOne ? `${field.label}: ${field.text}` : field.text],
  );

/** A number without its unit tells nothing when its question is not beside it. */
const isBareNumber = ({ text }: FieldView): boolean => /^[\d.,]+$/.test(text);
