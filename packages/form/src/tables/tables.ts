import { parts } from '#parts';
import type { Parts } from '../onDemand/parts.ts';

/** The reading of tables; in a browser it is there with the forms that have a long list. */
type Tables = Parts['tables'];

/** Reads a table: by its headings where its first line has some, else in the order of the questions. */
export const readTable: Tables['readTable'] = (...given) => parts.tables.readTable(...given);
/** The columns that the table of a list has, in the order in which its questions are asked. */
export const tableColumns: Tables['tableColumns'] = (...given) => parts.tables.tableColumns(...given);
/** The headings as a CSV file that spreadsheets open by a double click. */
export const tableTemplate: Tables['tableTemplate'] = (...given) => parts.tables.tableTemplate(...given);
/** What a cell says as one would have typed it: the option of that name, a tick for „ja“ and „x“. */
export const cellEntry: Tables['cellEntry'] = (...given) => parts.tables.cellEntry(...given);
