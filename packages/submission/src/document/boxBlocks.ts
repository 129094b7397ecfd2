import type { FieldView, ItemView, SectionView, Walk } from '@formularwerk/form';
import type { Block, HeadingLevel, Pair } from '../pdf/block.ts';
import { addPair, fieldBlocks, pairOf, under } from './fieldBlocks.ts';
import { isPrinted } from './isPrinted.ts';
import type { Telling } from './telling.ts';

/** A question with the number of its box. */
interface Boxed {
  view: FieldView;
  box: number;
}

/** The first level below the headings of these parts. */
const LEVEL: HeadingLevel = 3;

/**
 * The answers in the order of the boxes of an official form (GewA 1 to 3), for an office that compares them with it:
 * the first person stands with the business, each further one on a sheet of its own, as the paper form has it. What has
 * no box follows. Undefined where the form has no boxes.
 */
export function boxBlocks(walk: Walk, sections: readonly SectionView[], told: Telling): Block[] | undefined {
  const views = [
    ...sections.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields)),
    ...walk.declarations.filter(({ answer }) => typeof answer !== 'boolean'), // told as declarations
  ];
  const first: Boxed[] = [];
  const sheets = new Map<string, Boxed[]>();
  for (const view of views) {
    if (boxNumber(view) !== undefined) first.push(...boxed([view]));
    else for (const item of view.list?.items ?? []) sheetOf(item, first, sheets).push(...boxed(item.fields));
  }
  if (first.length === 0) return undefined;
  return [
    ...under(
      told.word((words) => words.byBoxes),
      2,
      inOrder(first, told),
    ),
    ...[...sheets].flatMap(([title, fields]) =>
      under({ text: told.words.supplement(title) }, 2, inOrder(fields, told)),
    ),
    ...under(
      told.word((words) => words.unnumbered),
      2,
      rest(sections, told),
    ),
  ];
}

/** The sheet of an entry: the main one for the first, and for whatever is called like it. */
function sheetOf({ title, position }: ItemView, first: Boxed[], sheets: Map<string, Boxed[]>): Boxed[] {
  if (position === 1 && !sheets.has(title)) return first;
  const sheet = sheets.get(title) ?? [];
  sheets.set(title, sheet);
  return sheet;
}

const boxNumber = ({ definition }: FieldView): number | undefined => {
  const box = 'meta' in definition ? Number(definition.meta?.box) : Number.NaN;
  return Number.isInteger(box) ? box : undefined;
};

const boxed = (views: readonly FieldView[]): Boxed[] =>
  views.flatMap((view) => {
    const box = boxNumber(view);
    return box === undefined ? [] : [{ view, box }];
  });

function inOrder(fields: readonly Boxed[], told: Telling): Block[] {
  const blocks: Block[] = [];
  for (const { view } of [...fields].sort((a, b) => a.box - b.box)) {
    if (!isPrinted(view)) continue;
    if (view.list) blocks.push(...fieldBlocks([view], { title: '', level: LEVEL }, told));
    else addPair(blocks, view.fields && !view.asOne ? groupPair(view, told) : pairOf(view, told));
  }
  return blocks;
}

/** A group, such as an address, is one box: what was answered in it, line by line. */
const groupPair = (group: FieldView, told: Telling): Pair => ({
  ...pairOf(group, told),
  value: (group.fields ?? [])
    .filter((view) => isPrinted(view) && view.text !== '' && view.answer !== false)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n'),
});

/** What has no number, by the titles of its pages. */
const rest = (sections: readonly SectionView[], told: Telling): Block[] =>
  sections.flatMap(({ pages }) =>
    pages.flatMap(({ title, fields }) => {
      const left = fields.filter((view) => !isOnASheet(view));
      return under(
        { text: title },
        LEVEL,
        fieldBlocks(left, { title, level: (LEVEL + 1) as HeadingLevel }, told),
      );
    }),
  );

const isOnASheet = (view: FieldView): boolean =>
  boxNumber(view) !== undefined ||
  (view.list?.items ?? []).some(({ fields }) => fields.some((field) => boxNumber(field) !== undefined));
