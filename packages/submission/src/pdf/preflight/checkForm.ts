import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { type Check, failed } from './check.ts';
import { arrayIn, dictIn, fillableForm, type OpenPdf, textIn } from './openPdf.ts';
import { elementsOf, isAnnotation, readStructure } from './readStructure.ts';

/** Fields to be filled in: each in an element Form of its own, with words, printed, and without any script (ISO 14289-1, 7.18). */
export const checkForm: Check = (open) => {
  const form = fillableForm(open);
  const onPages = open.pages.flatMap(({ node }) => arrayIn(node, 'Annots'));
  if (!form) return failed([[onPages.length === 0, 'form: there are annotations without a form.']]);
  const owners = ownersOf(open);
  return [
    ...failed([
      [!form.has(PDFName.of('XFA')), 'form: there is XFA.'],
      [!form.has(PDFName.of('NeedAppearances')), 'form: appearances are left to whoever opens it.'],
      [dictIn(form, 'DR') !== undefined && textIn(form, 'DA') !== '', 'form: there is no font to type with.'],
      [new Set(onPages).size === owners.size, 'form: not every field is in the structure.'],
    ]),
    ...onPages.flatMap((ref) => checkWidget(open, ref, owners)),
  ];
};

function ownersOf(open: OpenPdf): Map<PDFRef, PDFRef> {
  const root = readStructure(open);
  const owners = (root ? elementsOf(root) : []).flatMap(({ ref, kids }) =>
    kids.filter(isAnnotation).map(({ annotation }) => [annotation, ref] as const),
  );
  return new Map(owners);
}

function checkWidget(open: OpenPdf, ref: unknown, owners: Map<PDFRef, PDFRef>): string[] {
  const widget = ref instanceof PDFRef ? open.catalog.context.lookup(ref) : undefined;
  if (!(widget instanceof PDFDict && ref instanceof PDFRef)) return ['form: a field is missing.'];
  const where = `field ${textIn(widget, 'TU')}`;
  const appearances = dictIn(widget, 'AP');
  return failed([
    [textIn(widget, 'TU') !== '', 'form: a field has no words.'],
    [textIn(widget, 'F') === '4', `${where}: it is not printed.`],
    [appearances?.keys().join(' ') === '/N', `${where}: it has no appearance, or more than one.`],
    [!['A', 'AA'].some((key) => widget.has(PDFName.of(key))), `${where}: it does something by itself.`],
    [
      parentOf(open, Number(textIn(widget, 'StructParent'))) === owners.get(ref),
      `${where}: the parent tree names another element.`,
    ],
  ]);
}

function parentOf({ catalog }: OpenPdf, number: number): unknown {
  const tree = dictIn(catalog, 'StructTreeRoot');
  const parents = tree && dictIn(tree, 'ParentTree');
  const numbers = parents?.lookup(PDFName.of('Nums'));
  if (!(numbers instanceof PDFArray)) return undefined;
  const entries = numbers.asArray();
  const at = entries.findIndex((entry, i) => i % 2 === 0 && entry.toString() === String(number));
  return at < 0 ? undefined : entries[at + 1];
}
