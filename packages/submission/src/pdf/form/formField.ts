import type { PDFRef } from '@cantoo/pdf-lib';
import type { StructureElement } from '../structure/structureElement.ts';

/** A rectangle on a page, its lower left corner first. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What kind of field it is, and what of it differs from another. */
export type FieldKind =
  | { type: 'text'; lines: number; maxLength?: number }
  | { type: 'check'; on: string }
  /** One button of a group: all of a name belong together. */
  | { type: 'radio'; on: string; said: string };

/** A field on a page, drawn and written later, when all are known. */
export interface FormField {
  ref: PDFRef;
  page: PDFRef;
  /** The element Form that it belongs to. */
  owner: StructureElement;
  name: string;
  /** What is told of it (TU). */
  said: string;
  required: boolean;
  place: Place;
  kind: FieldKind;
}
