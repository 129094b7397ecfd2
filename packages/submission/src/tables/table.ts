/** A value as a table has it: exact, and of the kind that it is. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string; digits: number }
  | { kind: 'date'; text: string }
  | { kind: 'moment'; text: string }
  | { kind: 'boolean'; value: boolean }
  | undefined;

export interface TableColumn {
  /** The address of the question: `ort.strasse`. Ours begin with an underscore. */
  id: string;
  /** What it is called, with what it stands in: „Ort: Straße“. */
  label: string;
}

/** One sheet: the applications, or the entries of one list of theirs. */
export interface StatisticsTable {
  /** `antraege`, or the address of the list. */
  id: string;
  title: string;
  columns: TableColumn[];
  rows: Cell[][];
}

/** The heading of a column: what it is called for people, and its id for programs. */
export const heading = ({ id, label }: TableColumn): string => `${label} [${id}]`;
