/** What only forms with long lists need: a table that was pasted. */
export { cellEntry } from '../tables/cellEntry.ts';
export { readTable } from '../tables/readTable.ts';
export { tableColumns } from '../tables/tableColumns.ts';
export { tableTemplate } from '../tables/writeTable.ts';
