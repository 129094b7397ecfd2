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
import { type Annotation, isElement, type MarkedContent, type StructureElement } from './structureElement.ts';

/** Strings in PDF/A end at 32,767 bytes; an alternative text is far more useful short. */
const longestAlternative = 1000;

/**
 * Writes the structure tree and its parent tree. `owners[n]` are the elements that own the marked
 * content of the sheet whose StructParents is n, in the order of the MCIDs. Behind them come the owners of annotations:
 * the first one's StructParent is the number of the sheets.
 */
export function writeStructure(
  context: PDFContext,
  root: StructureElement,
  owners: StructureElement[][],
  annotationOwners: readonly StructureElement[] = [],
): PDFRef {
  const tree = context.nextRef();
  writeElement(context, root, tree);
  const numbers = owners.flatMap((elements, n) => [
    PDFNumber.of(n),
    context.register(context.obj(elements.map((element) => element.ref))),
  ]);
  const annotations = annotationOwners.flatMap(({ ref }, i) => [PDFNumber.of(owners.length + i), ref]);
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: root.ref,
      ParentTree: context.register(context.obj({ Nums: [...numbers, ...annotations] })),
      ParentTreeNextKey: owners.length + annotationOwners.length,
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
  const page = element.kids.find((kid): kid is MarkedContent | Annotation => !isElement(kid))?.sheet.page;
  const kids = element.kids.map((kid) => (isElement(kid) ? kid.ref : writeContent(context, kid, page)));
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
function writeContent(context: PDFContext, kid: MarkedContent | Annotation, page?: PDFRef): PDFObject {
  const { sheet } = kid;
  if ('annotation' in kid) return context.obj({ Type: 'OBJR', Pg: sheet.page, Obj: kid.annotation });
  const { mcid } = kid;
  return sheet.page === page ? PDFNumber.of(mcid) : context.obj({ Type: 'MCR', Pg: sheet.page, MCID: mcid });
}
