import { PDFArray, PDFRef } from '@cantoo/pdf-lib';
import { type Check, failed } from './check.ts';
import { readMark } from './markedTexts.ts';
import { arrayIn, dictIn, type OpenPdf, textIn } from './openPdf.ts';
import { type Element, elementsOf, isContent, readStructure } from './readStructure.ts';

/** Structure tree, parent tree and marked content must tell the same story, and each page must say so. */
export const checkStructure: Check = (open) => {
  const problems: string[] = [];
  const root = readStructure(open, problems);
  if (!root) return problems;
  const owners = ownersByContent(open, root, problems);
  for (const [i, page] of open.pages.entries()) {
    const where = `page ${i + 1}`;
    problems.push(
      ...failed([
        [textIn(page.node, 'Tabs') === 'S', `${where}: Tabs is not S.`],
        [dictIn(page.node, 'Resources') !== undefined, `${where}: there are no Resources.`],
        [/^\d+$/.test(textIn(page.node, 'StructParents')), `${where}: there is no StructParents.`],
      ]),
      ...checkPageContent(open, i, owners),
    );
  }
  return problems;
};

const key = (page: number, mcid: number): string => `${page}/${mcid}`;

function ownersByContent(open: OpenPdf, root: Element, problems: string[]): Map<string, Element> {
  const owners = new Map<string, Element>();
  for (const element of elementsOf(root)) {
    for (const kid of element.kids.filter(isContent)) {
      const content = key(kid.page, kid.mcid);
      if (owners.has(content)) problems.push(`structure: content ${content} has two owners.`);
      if (kid.page < 0 || kid.page >= open.pages.length)
        problems.push(`structure: ${element.type} names no page.`);
      owners.set(content, element);
    }
  }
  return owners;
}

/** Content on the page ⇄ its entry in the parent tree ⇄ the element that claims it. */
function checkPageContent(open: OpenPdf, index: number, owners: Map<string, Element>): string[] {
  const page = open.pages[index];
  if (!page) return [];
  const entries = parentTreeEntry(open, Number(textIn(page.node, 'StructParents')));
  const problems: string[] = [];
  const seen = new Set<number>();
  for (const { operator, operands } of page.operations) {
    const mcid = operator === 'BDC' ? readMark(operands).mcid : undefined;
    if (mcid === undefined) continue;
    const where = `page ${index + 1}, content ${mcid}`;
    const owner = owners.get(key(index, mcid));
    problems.push(
      ...failed([
        [!seen.has(mcid), `${where}: the number is used twice.`],
        [owner !== undefined, `${where}: no element owns it.`],
        [owner === undefined || operands[0] === `/${owner.type}`, `${where}: its tag is not ${owner?.type}.`],
        [
          owner === undefined || entries[mcid] === owner.ref,
          `${where}: the parent tree names another element.`,
        ],
      ]),
    );
    seen.add(mcid);
  }
  const claimed = [...owners.keys()].filter((content) => content.startsWith(`${index}/`)).length;
  return [
    ...problems,
    ...failed([
      [
        entries.length === seen.size,
        `page ${index + 1}: the parent tree has ${entries.length} entries, the page ${seen.size}.`,
      ],
      [
        claimed === seen.size,
        `page ${index + 1}: elements claim ${claimed} contents, the page has ${seen.size}.`,
      ],
    ]),
  ];
}

function parentTreeEntry({ catalog }: OpenPdf, number: number): unknown[] {
  const tree = dictIn(catalog, 'StructTreeRoot');
  const parents = tree && dictIn(tree, 'ParentTree');
  const numbers = parents ? arrayIn(parents, 'Nums') : [];
  const at = numbers.findIndex((entry, i) => i % 2 === 0 && entry.toString() === String(number));
  const entry = catalog.context.lookup(numbers[at + 1] ?? PDFRef.of(0));
  return at >= 0 && entry instanceof PDFArray ? entry.asArray() : [];
}
