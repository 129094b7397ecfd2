import * as calculation from './calculation.ts';
import * as derivedRows from './derivedRows.ts';
import * as documents from './documents.ts';
import * as formats from './formats.ts';
import * as markdown from './markdown.ts';
import type { Parts } from './parts.ts';
import * as tables from './tables.ts';

/** The parts that only some forms need, all there: for servers, tools, and the designer. */
export const parts: Parts = { calculation, derivedRows, documents, formats, markdown, tables };

/** Nothing to load. */
export const loadParts = async (_definition: object): Promise<void> => undefined;
