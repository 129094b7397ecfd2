import type { FieldView, ItemView } from '@formularwerk/form';

const MOST_VALUES = 4;

/** The first answers of a list item in one line, so that one knows which is which; of a document also what it is. */
export const itemSummary = (item: ItemView): string =>
  valuesOf(item.fields).slice(0, MOST_VALUES).join(' · ');

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
