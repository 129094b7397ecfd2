import { strToU8, zipSync } from 'fflate';
import type { StatisticsTable } from './table.ts';
import { toCsv } from './toCsv.ts';

/** Tables as CSV to be saved: one file where there is one table, else a ZIP with one for each, named by their ids. */
export function toCsvFiles(tables: readonly StatisticsTable[]): { type: 'csv' | 'zip'; bytes: Uint8Array } {
  const [only, ...more] = tables;
  if (only && more.length === 0) return { type: 'csv', bytes: strToU8(toCsv(only)) };
  const files = tables.map((table): [string, Uint8Array] => [`${table.id}.csv`, strToU8(toCsv(table))]);
  return { type: 'zip', bytes: zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) }) };
}
