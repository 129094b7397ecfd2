import { type PDFContext, PDFHexString, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { type Annotation, isElement, type MarkedContent, type StructureElement } from './structureElement.ts';
import { WrittenObject } from './writtenObject.ts';

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

function writeElement(context: PDFContext, element: StructureElement, parent: PDFRef): void {
  const page = element.kids.find((kid): kid is MarkedContent | Annotation => !isElement(kid))?.sheet.page;
  const kids = element.kids.map((kid) => (isElement(kid) ? kid.ref : contentOf(kid, page)));
  const { attributes, language, alternative } = element;
  const parts = [`/Type /StructElem /S /${element.type} /P ${parent}`];
  if (page) parts.push(`/Pg ${page}`);
  if (attributes) parts.push(`/A ${context.obj(attributes)}`);
  if (language) parts.push(`/Lang ${PDFString.of(language)}`);
  if (alternative !== undefined)
    parts.push(`/Alt ${PDFHexString.fromText(alternative.slice(0, longestAlternative))}`);
  if (kids.length > 0) parts.push(kids.length === 1 ? `/K ${kids[0]}` : `/K [${kids.join(' ')}]`);
  context.assign(element.ref, new WrittenObject(`<< ${parts.join(' ')} >>`));
  for (const kid of element.kids) if (isElement(kid)) writeElement(context, kid, element.ref);
}

/** On the element's own page the number is enough; content on a later page names its page. */
function contentOf(kid: MarkedContent | Annotation, page?: PDFRef): string {
  const { sheet } = kid;
  if ('annotation' in kid) return `<< /Type /OBJR /Pg ${sheet.page} /Obj ${kid.annotation} >>`;
  return sheet.page === page ? String(kid.mcid) : `<< /Type /MCR /Pg ${sheet.page} /MCID ${kid.mcid} >>`;
}
