import { itemFields } from '../fields/childFields.ts';
import { isValueType } from '../fields/fieldType.ts';
import { fieldType } from '../fields/index.ts';
import type { Field, ListField, Text } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';

/** A column of a list's table: one question of its entries. */
export interface TableColumn {
  /** Its path in an entry: `name`, `anschrift.ort`. */
  readonly path: string;
  /** The heading, of a question in a group with the group before it. */
  readonly label: string;
  /** What else may stand as its heading. */
  readonly names: readonly string[];
}

/** The columns that the table of a list has, in the order in which its questions are asked. Files cannot stand in one. */
export const tableColumns = (list: ListField, language: string): readonly TableColumn[] =>
  columnsOf(itemFields(list), language, [], []);

function columnsOf(
  fields: readonly Field[],
  language: string,
  ids: readonly string[],
  around: readonly Text[],
): readonly TableColumn[] {
  return fields.flatMap((field): readonly TableColumn[] => {
    const path = [...ids, field.id];
    if (field.type === 'group') return columnsOf(field.fields, language, path, [...around, field.label]);
    const type = fieldType(field.type);
    if (!isValueType(type) || type.how === 'upload' || !('label' in field)) return [];
    const labels = [...around, field.label];
    const inLanguage = (tag: string) => labels.map((label) => textIn(label, tag)).join(' – ');
    const names = [inLanguage(language), inLanguage('de'), textIn(field.label, language), field.id];
    return [{ path: path.join('.'), label: inLanguage(language), names }];
  });
}
