import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictIn, type OpenPdf, textIn } from './openPdf.ts';

/** Marked content, named by the page it stands on (index) and its number there. */
export interface Content {
  page: number;
  mcid: number;
}

/** A field of a form, as it stands on a page. */
export interface Annotation {
  page: number;
  annotation: PDFRef;
}

export type Kid = Element | Content | Annotation;

/** A structure element as it stands in the file. */
export interface Element {
  type: string;
  ref: PDFRef;
  dictionary: PDFDict;
  kids: Kid[];
}

export const isContent = (kid: Kid): kid is Content => 'mcid' in kid;

export const isAnnotation = (kid: Kid): kid is Annotation => 'annotation' in kid;

export const isElement = (kid: Kid): kid is Element => 'kids' in kid;

/** Reads the structure tree. `problems` collects what is broken in it. */
export function readStructure({ catalog, pages }: OpenPdf, problems: string[] = []): Element | undefined {
  const tree = dictIn(catalog, 'StructTreeRoot');
  const root = tree?.get(PDFName.of('K'));
  if (!tree || !(root instanceof PDFRef)) {
    problems.push('structure: there is no StructTreeRoot with one root element.');
    return undefined;
  }
  const pageIndex = (ref: PDFObject | undefined) => pages.findIndex((page) => page.ref === ref);
  const treeRef = catalog.get(PDFName.of('StructTreeRoot'));

  const readKid = (kid: PDFObject, dictionary: PDFDict, parent: PDFRef): Kid => {
    if (kid instanceof PDFNumber) {
      return { page: pageIndex(dictionary.get(PDFName.of('Pg'))), mcid: kid.asNumber() };
    }
    const target = catalog.context.lookup(kid);
    if (target instanceof PDFDict && textIn(target, 'Type') === 'MCR') {
      return { page: pageIndex(target.get(PDFName.of('Pg'))), mcid: Number(textIn(target, 'MCID')) };
    }
    if (target instanceof PDFDict && textIn(target, 'Type') === 'OBJR') {
      const annotation = target.get(PDFName.of('Obj'));
      if (!(annotation instanceof PDFRef)) throw new Error('An annotation is missing.');
      return { page: pageIndex(target.get(PDFName.of('Pg'))), annotation };
    }
    return read(kid, parent);
  };

  const read = (ref: PDFObject, parent: PDFObject | undefined): Element => {
    const dictionary = catalog.context.lookup(ref);
    if (!(dictionary instanceof PDFDict && ref instanceof PDFRef))
      throw new Error('A structure element is missing.');
    if (dictionary.get(PDFName.of('P')) !== parent)
      problems.push(`structure: ${ref} does not name its parent.`);
    const entry = dictionary.get(PDFName.of('K'));
    const kids = entry === undefined ? [] : entry instanceof PDFArray ? entry.asArray() : [entry];
    return {
      type: textIn(dictionary, 'S'),
      ref,
      dictionary,
      kids: kids.map((kid) => readKid(kid, dictionary, ref)),
    };
  };

  return read(root, treeRef);
}

/** An element and all below it, in reading order. */
export const elementsOf = (element: Element): Element[] => [
  element,
  ...element.kids.filter(isElement).flatMap(elementsOf),
];

/** An entry of an element's attribute dictionary; empty when there is none. */
export const attributeIn = (element: Element, name: string): string => {
  const attributes = element.dictionary.lookup(PDFName.of('A'));
  return attributes instanceof PDFDict ? textIn(attributes, name) : '';
};
