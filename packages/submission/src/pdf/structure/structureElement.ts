import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** The standard structure types that our documents use (PDF 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form'
  | 'Figure'
  | 'Span';

/** Marked content on a sheet that belongs to an element: `mcid` counts per sheet. */
export interface MarkedContent {
  sheet: { page: PDFRef };
  mcid: number;
}

/** A field of a form, a link: what stands on a sheet as an annotation and belongs to an element. */
export interface Annotation {
  sheet: { page: PDFRef };
  annotation: PDFRef;
}

export type StructureKid = StructureElement | MarkedContent | Annotation;

export interface StructureElement {
  type: StructureType;
  ref: PDFRef;
  /** Attribute dictionary as pdf-lib's `context.obj` takes it, such as `{ O: 'Table', Scope: 'Row' }`. */
  attributes?: Record<string, string | PDFObject>;
  alternative?: string;
  /** BCP 47 tag, where it is not the document's. */
  language?: string;
  kids: StructureKid[];
}

export const isElement = (kid: StructureKid): kid is StructureElement => 'type' in kid;
