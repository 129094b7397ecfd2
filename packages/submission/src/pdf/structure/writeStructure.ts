import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { isElement, type MarkedContent, type StructureElement } from './structureElement.ts';

/** Strings in PDF/A end at 32,767 bytes; an alternative text is far more useful short. */
const longestAlternative = 1000;

/**
 * Writes the structure tree and its parent tree. `owners[n]` are the elements that own the marked
 * content of the sheet whose StructParents is n, in the order of the MCIDs.
 */
export function writeStructure(
  context: PDFContext,
  root: StructureElement,
  owners: StructureElement[][],
): PDFRef {
  const tree = context.nextRef();
  writeElement(context, root, tree);
  const numbers = owners.flatMap((elements, n) => [
    PDFNumber.of(n),
    context.register(context.obj(elements.map((element) => element.ref))),
  ]);
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: root.ref,
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: owners.length,
    }),
  );
  return tree;
}

/** Thousands of elements say these. */
const names = {
  type: PDFName.of('Type'),
  element: PDFName.of('StructElem'),
  kind: PDFName.of('S'),
  parent: PDFName.of('P'),
  page: PDFName.of('Pg'),
  kids: PDFName.of('K'),
};

const kinds = new Map<string, PDFName>();

function kindOf({ type }: StructureElement): PDFName {
  const known = kinds.get(type) ?? PDFName.of(type);
  kinds.set(type, known);
  return known;
}

function writeElement(context: PDFContext, element: StructureElement, parent: PDFRef): void {
  const dictionary = PDFDict.fromMapWithContext(
    new Map<PDFName, PDFObject>([
      [names.type, names.element],
      [names.kind, kindOf(element)],
      [names.parent, parent],
    ]),
    context,
  );
  const page = element.kids.find((kid): kid is MarkedContent => !isElement(kid))?.sheet.page;
  const kids = element.kids.map((kid) => (isElement(kid) ? kid.ref : writeMarkedContent(context, kid, page)));
  if (page) dictionary.set(names.page, page);
  if (element.attributes) dictionary.set(PDFName.of('A'), context.obj(element.attributes));
  if (element.language) dictionary.set(PDFName.of('Lang'), PDFString.of(element.language));
  if (element.alternative !== undefined) {
    dictionary.set(
      PDFName.of('Alt'),
      PDFHexString.fromText(element.alternative.slice(0, longestAlternative)),
    );
  }
  if (kids.length > 0) dictionary.set(names.kids, kids.length === 1 && kids[0] ? kids[0] : context.obj(kids));
  context.assign(element.ref, dictionary);
  for (const kid of element.kids) if (isElement(kid)) writeElement(context, kid, element.ref);
}

/** On the element's own page the number is enough; content on a later page names its page. */
function writeMarkedContent(context: PDFContext, { sheet, mcid }: MarkedContent, page?: PDFRef): PDFObject {
  return sheet.page === page ? PDFNumber.of(mcid) : context.obj({ Type: 'MCR', Pg: sheet.page, MCID: mcid });
}
