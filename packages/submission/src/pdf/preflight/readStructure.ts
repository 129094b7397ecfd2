import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictIn, type OpenPdf, textIn } from './openPdf.ts';

/** Marked content, named by the page it stands on (index) and its number there. */
export interface Content {
  page: number;
  mcid: number;
}

/** A structure element as it stands in the file. */
export interface Element {
  type: string;
  ref: PDFRef;
  dictionary: PDFDict;
  kids: (Element | Content)[];
}

export const isContent = (kid: Element | Content): kid is Content => 'mcid' in kid;

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

  const readKid = (kid: PDFObject, dictionary: PDFDict, parent: PDFRef): Element | Content => {
    if (kid instanceof PDFNumber) {
      return { page: pageIndex(dictionary.get(PDFName.of('Pg'))), mcid: kid.asNumber() };
    }
    const target = catalog.context.lookup(kid);
    if (target instanceof PDFDict && textIn(target, 'Type') === 'MCR') {
      return { page: pageIndex(target.get(PDFName.of('Pg'))), mcid: Number(textIn(target, 'MCID')) };
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
  ...element.kids.flatMap((kid) => (isContent(kid) ? [] : elementsOf(kid))),
];

/** An entry of an element's attribute dictionary; empty when there is none. */
export const attributeIn = (element: Element, name: string): string => {
  const attributes = element.dictionary.lookup(PDFName.of('A'));
  return attributes instanceof PDFDict ? textIn(attributes, name) : '';
};
