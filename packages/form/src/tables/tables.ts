import { parts } from '#parts';
import type { Parts } from '../onDemand/parts.ts';

/** The reading of tables; in a browser it is there with the forms that have a long list. */
type Tables = Parts['tables'];

export const readTable: Tables['readTable'] = (...given) => parts.tables.readTable(...given);
export const tableColumns: Tables['tableColumns'] = (...given) => parts.tables.tableColumns(...given);
export const tableTemplate: Tables['tableTemplate'] = (...given) => parts.tables.tableTemplate(...given);
export const cellEntry: Tables['cellEntry'] = (...given) => parts.tables.cellEntry(...given);
