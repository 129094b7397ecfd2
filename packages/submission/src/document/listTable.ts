import { type Field, type FieldView, typeSchema } from '@formularwerk/form';
import type { Table, TableColumn } from '../pdf/block.ts';
import { isPrinted } from './isPrinted.ts';
import { boxOf, type Telling } from './telling.ts';

/** More columns than this become too narrow to be read on A4. */
const mostColumns = 10;
/** A longer answer is no content for a cell. */
const longestCell = 160;

/**
 * A list as a table, one row an entry; undefined where a table would not be readable. A list that is called like what
 * it stands below needs no caption. A row begins with its number, or with what it stands for.
 */
export function listTable(view: FieldView, titleAbove: string, telling: Telling): Table | undefined {
  const { items = [] } = view.list ?? {};
  const columns = columnsOf(items.flatMap((item) => item.fields.filter(isPrinted)));
  const isNested = columns.some((column) => column.list ?? (column.asOne ? undefined : column.fields));
  const isWordy = items.some((item) => item.fields.some(({ text }) => text.length > longestCell));
  if (items.length === 0 || columns.length > mostColumns || isNested || isWordy) return undefined;
  return {
    kind: 'table',
    ...captionOf(view, titleAbove, telling),
    summary: telling.words.table(view.list?.itemsLabel ?? view.label),
    columns: [
      { title: standsFor(view) ? (view.list?.item ?? '') : telling.words.number },
      ...columns.map((column) => columnOf(column, telling)),
    ],
    rows: items.map((item) => [
      standsFor(view) ? item.title : String(item.position),
      ...columns.map(({ id }) => item.fields.find((field) => field.id === id)?.text ?? ''),
    ]),
  };
}

/** Its entries stand for something that is told elsewhere, and are called by that. */
const standsFor = ({ list, definition }: FieldView): boolean =>
  list?.derived === true && definition.type === 'list' && definition.title !== undefined;

/** Each field once, in the order of the form, also where only some entries show it. */
function columnsOf(fields: FieldView[]): FieldView[] {
  const first = new Map<string, FieldView>();
  for (const field of fields) if (!first.has(field.id)) first.set(field.id, field);
  return [...first.values()];
}

/** A caption, with the number that the list has in an official form. */
function captionOf(view: FieldView, titleAbove: string, telling: Telling): { caption?: string } {
  const { box } = boxOf(view, telling);
  if (view.label === titleAbove && !box) return {};
  return { caption: numbered(view.label, box) };
}

const numbered = (text: string, box: string | undefined): string => (box ? `${text} (${box})` : text);

function columnOf(view: FieldView, telling: Telling): TableColumn {
  const too = telling.too(view, ({ label }) => label);
  return {
    title: numbered(view.label, boxOf(view, telling).box),
    ...(isAmount(view.definition) && { align: 'end' }),
    ...(too && { too }),
  };
}

/** What is a number in XML is set as an amount. */
function isAmount(field: Field): boolean {
  const schema = typeSchema('result' in field ? field.result : field.type);
  return /^xs:(decimal|integer)$/.test(schema.xsd?.(field)?.base ?? '');
}
