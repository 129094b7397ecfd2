import {
  type FieldView,
  filesIn,
  type ItemPageView,
  type ItemView,
  type PageView,
  type SectionView,
} from '@formularwerk/form';
import type { Block, Heading, HeadingLevel, Pair, Picture, Translation } from '../pdf/block.ts';
import { isPrinted } from './isPrinted.ts';
import { listTable } from './listTable.ts';
import { boxOf, type Telling } from './telling.ts';

/** What fields stand below: its title, and the heading level that is free below it. */
export interface Above {
  title: string;
  level: HeadingLevel;
}

/** What a heading says beside its text. */
export type Titled = Pick<Heading, 'text' | 'too' | 'box' | 'entry'>;

/**
 * The fields of a page, group or list item as blocks: answers as pairs, a list as a table, a group
 * under its own heading.
 */
export function fieldBlocks(all: readonly FieldView[], above: Above, telling: Telling): Block[] {
  const views = all.filter(isPrinted);
  const blocks: Block[] = [];
  for (const view of views) {
    if (view.list) blocks.push(...listBlocks(view, above, telling, views.length === 1));
    else if (view.fields && !view.asOne)
      blocks.push(...groupBlocks(view.fields, titleOf(view, telling), above, telling));
    else addPair(blocks, pairOf(view, telling), isOpen(views, view));
  }
  return blocks;
}

/** A group, or a page of an item; one that is called like what it stands on needs no second heading. */
function groupBlocks(fields: readonly FieldView[], title: Titled, above: Above, telling: Telling): Block[] {
  if (title.text === above.title && !title.box) return fieldBlocks(fields, above, telling);
  const inside = { title: title.text, level: below(above.level) };
  return under(title, above.level, fieldBlocks(fields, inside, telling));
}

const titleOf = (view: FieldView, telling: Telling): Titled =>
  withToo(
    { text: view.label, ...boxOf(view, telling) },
    telling.too(view, ({ label }) => label),
  );

/** The title of a section, page or entry. */
export const titled = <V extends SectionView | PageView | ItemPageView | ItemView>(
  view: V,
  telling: Telling,
): Titled =>
  withToo(
    { text: view.title },
    telling.too(view, ({ title }) => title),
  );

/** A thing with its translation, where there is one. */
export const withToo = <T extends object>(
  thing: T,
  too: Translation | undefined,
): T & { too?: Translation } => (too ? { ...thing, too } : thing);

/** An answer with its question. A yes or no is told by a box, and in words. */
export function pairOf(view: FieldView, telling: Telling): Pair {
  const { label, text, answer, type } = view;
  const labelToo = telling.too(view, (one) => one.label);
  const valueToo = ['choice', 'choices', 'boolean'].includes(type) && telling.too(view, (one) => one.text);
  const picture = pictureOf(view, telling);
  return {
    label,
    value: text,
    ...(typeof answer === 'boolean' && { checked: answer }),
    ...(isMoney(view) && text !== '' && { amount: true as const }),
    ...noteOf(view, telling),
    ...boxOf(view, telling),
    ...(labelToo && { labelToo }),
    ...(valueToo && { valueToo }),
    ...(picture && { picture }),
  };
}

/** How an amount was calculated, and what it rests on. */
function noteOf(view: FieldView, { calculation, words }: Telling): Pick<Pair, 'note' | 'tone'> {
  const terms = calculation(view);
  const lines = [...(terms ? [`${words.calculation}: ${terms}`] : []), ...(view.basis ? [view.basis] : [])];
  return { ...(lines.length > 0 && { note: lines.join('\n') }), ...(view.basis && { tone: 'strong' }) };
}

const isMoney = ({ definition }: FieldView): boolean =>
  ('result' in definition ? definition.result : definition.type) === 'money';

function pictureOf({ type, answer, label }: FieldView, { picture, words }: Telling): Picture | undefined {
  const [file] = type === 'signature' ? filesIn(answer) : [];
  const bytes = file && picture(file.id);
  return bytes && { bytes, alternative: words.signature(label) };
}

/** Adds a pair to those before it, or begins new ones. */
export function addPair(blocks: Block[], pair: Pair, begins = false): void {
  const last = blocks.at(-1);
  if (last?.kind === 'pairs' && !begins) last.pairs.push(pair);
  else blocks.push({ kind: 'pairs', pairs: [pair], ...(begins && last && { apart: true as const }) });
}

/** Whether a group or list with a heading of its own stands right before a question. */
function isOpen(views: readonly FieldView[], view: FieldView): boolean {
  const before = views[views.indexOf(view) - 1];
  return (
    before !== undefined && (before.list !== undefined || (before.fields !== undefined && !before.asOne))
  );
}

/**
 * A table where the entries fit into one and on the page, else each entry under its own heading; then what was computed
 * over all. A list that stands alone below a title needs none of its own.
 */
export function listBlocks(view: FieldView, above: Above, telling: Telling, alone = false): Block[] {
  const title = alone ? view.label : above.title;
  const items = itemBlocks(view, { ...above, title }, telling);
  const table = listTable(view, title, telling);
  return [
    ...(table ? [{ ...table, instead: items, after: calculationBlocks(view, telling) }] : items),
    ...fieldBlocks(view.list?.computed ?? [], above, telling),
  ];
}

/** A table has no room for how the amounts of its rows were calculated; that stands below it. */
function calculationBlocks({ list }: FieldView, telling: Telling): Block[] {
  const pairs = (list?.items ?? []).flatMap((item) =>
    item.fields.flatMap((view): Pair[] =>
      isPrinted(view) && telling.calculation(view)
        ? [{ ...pairOf(view, telling), label: `${item.title}: ${view.label}` }]
        : [],
    ),
  );
  return pairs.length === 0 ? [] : [{ kind: 'pairs', pairs }];
}

function itemBlocks(view: FieldView, above: Above, telling: Telling): Block[] {
  const title = titleOf(view, telling);
  const isRepeated = title.text === above.title && !title.box;
  const level = isRepeated ? above.level : below(above.level);
  const items = (view.list?.items ?? []).flatMap((item) => itemBlock(item, level, telling));
  return isRepeated ? items : under(title, above.level, items);
}

/** An entry under its own title, by its pages where it has some. */
export function itemBlock(item: ItemView, level: HeadingLevel, telling: Telling): Block[] {
  const { title, fields, pages } = item;
  const inside = { title, level: below(level) };
  return under(
    { ...titled(item, telling), entry: true },
    level,
    pages?.flatMap((page) => groupBlocks(page.fields, titled(page, telling), inside, telling)) ??
      fieldBlocks(fields, inside, telling),
  );
}

const below = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;

/** Blocks under a heading; nothing where there is nothing to show. */
export function under(titled: Titled, level: HeadingLevel, blocks: Block[]): Block[] {
  const heading: Heading = { kind: 'heading', level, ...titled };
  return blocks.length === 0 ? [] : [heading, ...blocks];
}
