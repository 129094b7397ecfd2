import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { type DocumentLimits, DocumentTooLarge } from '../documentTooLarge.ts';
import type { FormField } from '../form/formField.ts';
import type { EmbeddedPictures } from '../picture/embedPictures.ts';
import type { StructureElement, StructureType } from '../structure/structureElement.ts';
import { margin, paper } from '../typography.ts';
import type { Words } from '../words.ts';
import type { Typesetter } from './typesetter.ts';

/** A page being drawn: its operators, and the element that owns each piece of marked content. */
export interface Sheet {
  page: PDFRef;
  node: PDFPage['node'];
  operators: string[];
  owners: StructureElement[];
  /** The fields that stand on it. */
  annotations: PDFRef[];
}

export interface Bookmark {
  level: number;
  title: string;
  sheet: Sheet;
  y: number;
}

/** Where the next block goes, and everything drawn so far. `y` falls from the top of the page. */
export interface Layout {
  pdf: PDFDocument;
  typesetter: Typesetter;
  words: Words;
  root: StructureElement;
  sheets: Sheet[];
  sheet: Sheet;
  y: number;
  bookmarks: Bookmark[];
  /** Where the line of a section has been drawn, for what follows right below it. */
  ruled?: number;
  /** The pictures that can be drawn. */
  pictures: EmbeddedPictures;
  limits: DocumentLimits;
  /** What is to be filled in; nothing in a document that is finished. */
  fields: FormField[];
}

export function createLayout(
  pdf: PDFDocument,
  typesetter: Typesetter,
  words: Words,
  limits: DocumentLimits,
): Layout {
  const root: StructureElement = { type: 'Document', ref: pdf.context.nextRef(), kids: [] };
  const sheet = createSheet(pdf);
  return {
    pdf,
    typesetter,
    words,
    root,
    sheets: [sheet],
    sheet,
    y: paper.height - margin.top,
    bookmarks: [],
    pictures: new Map(),
    limits,
    fields: [],
  };
}

function createSheet(pdf: PDFDocument): Sheet {
  const page = pdf.addPage([paper.width, paper.height]);
  return { page: page.ref, node: page.node, operators: [], owners: [], annotations: [] };
}

export function newPage(layout: Layout): void {
  const { pages } = layout.limits;
  if (layout.sheets.length >= pages) throw new DocumentTooLarge('pages', pages);
  layout.sheet = createSheet(layout.pdf);
  layout.sheets.push(layout.sheet);
  delete layout.ruled;
  layout.y = paper.height - margin.top;
}

/** Height that is left on this page, in points. */
export const room = (layout: Layout): number => layout.y - margin.bottom;

/** Height of an empty page. */
export const pageHeight = paper.height - margin.top - margin.bottom;

export const isPageStart = (layout: Layout): boolean => layout.y === paper.height - margin.top;

/** Goes to a new page unless `height` is left on this one. */
export function need(layout: Layout, height: number): void {
  if (height > room(layout) && !isPageStart(layout)) newPage(layout);
}

/** Adds an element to the structure, under `parent` or at the end of the document. */
export function addElement(
  layout: Layout,
  type: StructureType,
  parent: StructureElement = layout.root,
  more: Pick<StructureElement, 'attributes' | 'alternative' | 'language'> = {},
): StructureElement {
  const element: StructureElement = { type, ref: layout.pdf.context.nextRef(), kids: [], ...more };
  parent.kids.push(element);
  return element;
}

/** Draws content that belongs to an element. */
export function drawMarked({ sheet }: Layout, element: StructureElement, operators: string[]): void {
  const mcid = sheet.owners.length;
  sheet.owners.push(element);
  element.kids.push({ sheet, mcid });
  sheet.operators.push(`/${element.type} <</MCID ${mcid}>> BDC`, ...operators, 'EMC');
}

/** Draws what only serves the eye and is not read aloud: rules, fills, repeated headers. */
export function drawArtifact(
  { sheet }: { sheet: Sheet },
  kind:
    | 'Layout'
    | 'Pagination'
    | 'Pagination/Subtype/Header/Attached[/Top]'
    | 'Pagination/Subtype/Footer/Attached[/Bottom]',
  operators: string[],
): void {
  sheet.operators.push(`/Artifact <</Type/${kind}>> BDC`, ...operators, 'EMC');
}
