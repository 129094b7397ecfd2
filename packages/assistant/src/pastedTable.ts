import {
  cellEntry,
  type Entries,
  type Entry,
  type FieldView,
  type ItemView,
  isError,
  isPasteable,
  type ListField,
  type Problem,
  readTable,
  type Table,
  type TableColumn,
  tableColumns,
  type Walk,
  walk as walkForm,
} from '@formularwerk/form';
import { fieldAt, questionsOf } from './fieldsAt.ts';

/** A line of a pasted table as an entry of the list. */
export interface PastedRow {
  /** The line of the text in which it begins. */
  readonly line: number;
  readonly text: string;
  /** What it says, by the paths of the questions in an entry. */
  readonly entries: Entries;
  /** What keeps it from being taken over; empty for a good one. */
  readonly problems: readonly { readonly column?: string; readonly problem: Problem }[];
}

/** A table that was pasted into a list and not taken over yet, judged as if it had been typed. */
export interface PastedTable {
  readonly rows: readonly PastedRow[];
  /** The line with the headings. */
  readonly heading?: string;
  /** Headings that no question has. */
  readonly unknown: readonly string[];
}

const PREFIX = '_table.';

/** The path of the entry that holds a table until it is taken over, so that it is stored like all that was typed. */
export const tablePath = (listPath: string): string => PREFIX + listPath;

/** What stands pasted at a list. */
export function pastedText({ entries }: Pick<Walk, 'entries'>, listPath: string): string {
  const text = entries[tablePath(listPath)];
  return typeof text === 'string' ? text : '';
}

/** Whether a list takes tables: what has to be typed of it can stand in cells. */
export const takesTable = ({ definition, list }: FieldView): boolean =>
  list !== undefined && isPasteable(definition);

/** More is no list but a mistake. */
const LONGEST = 500_000;
/** Options of a question may come up by the options of another. */
const MOST_ROUNDS = 4;

/** Reads what stands pasted at a list, and judges each line as the form judges what is typed. */
export function pastedTable(walk: Walk, field: FieldView): PastedTable {
  const definition = field.definition as ListField;
  const columns = tableColumns(definition, walk.context.language ?? 'de');
  const table = readTable(pastedText(walk, field.path).slice(0, LONGEST), columns);
  const { list } = field;
  const max = list?.max ?? 0;
  const items = itemsFor(walk, field, table, max, columns);
  let room = max - (list?.items.length ?? 0);
  const rows = table.lines.map((line, at): PastedRow => {
    const item = items[at];
    const found = item ? problemsOf(item.view, columns) : [];
    const surplus = tooManyCells(line.cells, table, field.path);
    const problems = [...found, ...surplus];
    const isFull = problems.length === 0 && --room < 0;
    return {
      line: line.number,
      text: line.text,
      entries: item?.entries ?? {},
      problems: isFull ? [{ problem: { path: field.path, code: 'table.full', params: { max } } }] : problems,
    };
  });
  return { rows, unknown: table.unknown, ...(table.heading && { heading: table.heading.text }) };
}

interface Item {
  readonly entries: Entries;
  readonly view: ItemView;
}

/** The lines as entries of the list: walked until their cells name no more options. */
function itemsFor(
  walk: Walk,
  field: FieldView,
  table: Table,
  max: number,
  columns: readonly TableColumn[],
): readonly Item[] {
  const lines = table.lines.slice(0, max);
  const cells = lines.map(
    (line) =>
      new Map(
        table.columns.flatMap((column, at) => {
          const cell = line.cells[at] ?? '';
          return column && cell !== '' ? [[column.path, cell] as const] : [];
        }),
      ),
  );
  let rows: readonly Entries[] = cells.map((own) => Object.fromEntries(own));
  let views = walkRows(walk, field, rows);
  // The last item holds nothing: it shows what a question has by itself.
  const preset = viewsIn(views.at(-1));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = rows.map((_, at) => entriesOf(viewsIn(views[at]), cells[at] ?? new Map(), preset, columns));
    const isDone = JSON.stringify(next) === JSON.stringify(rows);
    rows = next;
    views = isDone ? views : walkRows(walk, field, rows);
    if (isDone) break;
  }
  return rows.flatMap((entries, at) => {
    const view = views[at];
    return view ? [{ entries, view }] : [];
  });
}

/** The list with these entries alone, and an empty one at last. */
function walkRows(walk: Walk, { path }: FieldView, rows: readonly Entries[]): readonly ItemView[] {
  const ids = [...rows.keys(), rows.length].map((at) => `row${at}`);
  const typed = rows.flatMap((entries, at) =>
    Object.entries(entries).map(([own, entry]) => [`${path}.row${at}.${own}`, entry] as const),
  );
  const entries = { ...walk.entries, ...Object.fromEntries(typed), [path]: ids };
  return fieldAt(walkForm(walk.form, entries, walk.context, walk), path)?.list?.items ?? [];
}

/** The questions of an entry by their paths in it. */
const viewsIn = (item: ItemView | undefined): ReadonlyMap<string, FieldView> =>
  new Map(questionsOf(item?.fields ?? []).map((view) => [inItem(item, view.path), view]));

const inItem = (item: ItemView | undefined, path: string): string => path.slice((item?.path.length ?? 0) + 1);

/** What a line says to the questions that are visible with it; what it doesn't say is as in a new entry. */
function entriesOf(
  views: ReadonlyMap<string, FieldView>,
  cells: ReadonlyMap<string, string>,
  preset: ReadonlyMap<string, FieldView>,
  columns: readonly TableColumn[],
): Entries {
  const said = columns.flatMap(({ path }): [string, Entry][] => {
    const view = views.get(path);
    const cell = cells.get(path);
    // What is hidden is kept for when it comes up.
    if (!view) return cell === undefined ? [] : [[path, cell]];
    if (cell !== undefined) return [[path, cellEntry(view, cell)]];
    return [[path, preset.get(path)?.entry ?? (view.type === 'choices' ? [] : '')]];
  });
  return Object.fromEntries(said);
}

/** The errors of a line. What cannot stand in a cell is asked in the entry itself, and keeps no line back. */
const problemsOf = (item: ItemView, columns: readonly TableColumn[]): PastedRow['problems'] =>
  item.problems.filter(isError).flatMap((problem) => {
    if (problem.path === item.path) return [{ problem }];
    const column = columns.find(({ path }) => path === inItem(item, problem.path));
    return column ? [{ column: column.label, problem }] : [];
  });

function tooManyCells(cells: readonly string[], { columns }: Table, path: string): PastedRow['problems'] {
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  if (filled <= columns.length) return [];
  return [{ problem: { path, code: 'table.cells', params: { now: filled, max: columns.length } } }];
}
