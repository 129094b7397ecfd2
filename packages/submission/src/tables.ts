export { type Cell, heading, type StatisticsTable, type TableColumn } from './tables/table.ts';
export { toCsv } from './tables/toCsv.ts';
export { toCsvFiles } from './tables/toCsvFiles.ts';
export { toTables } from './tables/toTables.ts';
export { toXlsx } from './tables/toXlsx.ts';
