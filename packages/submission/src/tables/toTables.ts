import { childFields, type Field, type Form, type Json, resolveText, topFields } from '@formularwerk/form';
import type { Submission } from '../submission.ts';
import { cellOf } from './cellOf.ts';
import type { Cell, StatisticsTable, TableColumn } from './table.ts';

type Values = Readonly<Record<string, Json>>;

/** A question that has a column, and where its value stands. */
interface Leaf {
  column: TableColumn;
  path: readonly string[];
  field?: Field;
}

/** A list that has a table of its own. */
interface List {
  id: string;
  title: string;
  path: readonly string[];
  fields: readonly Field[];
}

/** Where a row belongs: to which application, and to which entry of the lists around it. */
interface Row {
  reference: string;
  places: readonly number[];
  values: Values;
  moments?: Submission;
}

const REFERENCE: TableColumn = { id: '_reference', label: 'Vorgangsnummer' };
const PLACES: TableColumn = { id: '_place', label: 'Eintrag' };
const FACTS: readonly TableColumn[] = [
  REFERENCE,
  { id: '_receivedAt', label: 'Eingegangen am' },
  { id: '_version', label: 'Version des Formulars' },
  { id: '_language', label: 'Sprache' },
];

/**
 * Many applications as tables for statistics: one row for each, and a table for each list with one row for each entry.
 * A list's own column says how many entries there are. What a submission has that the form does not (a question of an
 * earlier version) comes last, by its id.
 */
export function toTables({ definition }: Form, submissions: readonly Submission[]): StatisticsTable[] {
  const rows = submissions.map(
    (submission): Row => ({
      reference: submission.reference,
      places: [],
      values: together(submission.answers, submission.computed),
      moments: submission,
    }),
  );
  return tablesOf({ id: 'antraege', title: 'Anträge', path: [], fields: topFields(definition) }, rows);
}

function tablesOf({ id, title, fields }: List, rows: readonly Row[]): StatisticsTable[] {
  const leaves: Leaf[] = [];
  const lists: List[] = [];
  collect(fields, [], '', leaves, lists);
  leaves.push(...unknownLeaves(rows, leaves, lists));
  const table = {
    id,
    title,
    columns: [...(id === 'antraege' ? FACTS : [REFERENCE, PLACES]), ...leaves.map(({ column }) => column)],
    rows: rows.map((row) => [...facts(row), ...leaves.map((leaf) => cellAt(leaf, row.values))]),
  };
  return [
    table,
    ...lists.flatMap((list) => {
      const address = id === 'antraege' ? list.id : `${id}.${list.id}`;
      return tablesOf(
        { ...list, id: address },
        rows.flatMap((row) => entriesOf(list, row)),
      );
    }),
  ];
}

function facts({ reference, places, moments }: Row): Cell[] {
  if (!moments) return [text(reference), text(places.join('.'))];
  return [
    text(reference),
    { kind: 'moment', text: moments.receivedAt },
    text(moments.form.version),
    text(moments.language),
  ];
}

const text = (value: string): Cell => ({ kind: 'text', text: value });

/** Groups are flat; a list has a column for its number of entries and a table of its own. */
function collect(
  fields: readonly Field[],
  above: readonly string[],
  around: string,
  leaves: Leaf[],
  lists: List[],
): void {
  for (const field of fields) {
    if (field.type === 'info') continue;
    const path = [...above, field.id];
    const label = `${around}${resolveText(field.label)}`;
    const inside = childFields(field);
    if (field.type === 'list') {
      leaves.push({ column: { id: path.join('.'), label: `${label} (Anzahl)` }, path });
      lists.push({ id: path.join('.'), title: resolveText(field.label), path, fields: inside ?? [] });
      collect(field.computed ?? [], above, around, leaves, lists);
    } else if (inside) collect(inside, path, `${label}: `, leaves, lists);
    else if (field.type === 'place')
      for (const [part, of] of PARTS_OF_PLACE)
        leaves.push({
          column: { id: [...path, part].join('.'), label: `${label}${of}` },
          path: [...path, part],
          ...(part !== 'words' && { field: DEGREES }),
        });
    else leaves.push({ column: { id: path.join('.'), label }, path, field });
  }
}

const PARTS_OF_PLACE = [
  ['words', ''],
  ['lat', ': Breite'],
  ['lon', ': Länge'],
] as const;

const DEGREES = { id: 'degrees', type: 'decimal', label: '', digits: 7 } as const satisfies Field;

/** What is answered and has no column yet. */
function unknownLeaves(rows: readonly Row[], leaves: readonly Leaf[], lists: readonly List[]): Leaf[] {
  const known = new Set(leaves.map(({ column }) => column.id));
  const listed = new Set(lists.map(({ id }) => id));
  const found = new Map<string, Leaf>();
  const look = (value: Json, path: readonly string[]): void => {
    const id = path.join('.');
    if (known.has(id) || listed.has(id) || found.has(id)) return;
    if (isRecord(value) && !('sha256' in value))
      for (const [key, part] of Object.entries(value)) look(part, [...path, key]);
    else if (path.length > 0) found.set(id, { column: { id, label: id }, path });
  };
  for (const { values } of rows) look(values, []);
  return [...found.values()];
}

function cellAt({ path, field }: Leaf, values: Values): Cell {
  const value = valueAt(path, values);
  if (field) return cellOf(value, field);
  if (Array.isArray(value) && value.every(isRecord))
    return { kind: 'number', text: String(value.length), digits: 0 };
  return cellOf(value, undefined);
}

const valueAt = (path: readonly string[], values: Values): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    values,
  );

function entriesOf({ path }: List, { reference, places, values }: Row): Row[] {
  const entries = valueAt(path, values);
  return (Array.isArray(entries) ? entries : []).map((entry, at) => ({
    reference,
    places: [...places, at + 1],
    values: isRecord(entry) ? entry : {},
  }));
}

/** Answers and computed values, each in its place. */
function together(answers: Values, computed: Values): Values {
  const all = new Map<string, Json>(Object.entries(answers));
  for (const [id, value] of Object.entries(computed)) {
    const known = all.get(id);
    if (Array.isArray(known) && Array.isArray(value))
      all.set(
        id,
        known.map((item, at) => both(item, value[at])),
      );
    else all.set(id, both(known, value));
  }
  return Object.fromEntries(all);
}

const both = (answer: Json | undefined, computed: Json | undefined): Json =>
  isRecord(answer) && isRecord(computed) ? together(answer, computed) : (answer ?? computed ?? null);

const isRecord = (value: Json | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
