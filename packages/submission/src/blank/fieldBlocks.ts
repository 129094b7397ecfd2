import { type Field, itemFields } from '@formularwerk/form';
import type { Block, HeadingLevel, Question } from '../pdf/block.ts';
import { type Enclosure, enclosureOf } from './enclosures.ts';
import { hintOf, type Paper } from './paper.ts';
import { questionOf, type Spot } from './questionOf.ts';

/** What fields stand below: the level that is free for a heading, and where documents to be enclosed are noted. */
export interface Below {
  title: string;
  level: HeadingLevel;
  enclosures: Enclosure[];
  /** The condition that was said above them already. */
  said?: string | undefined;
}

type ListField = Extract<Field, { type: 'list' }>;

/** Where the fields inside stand: '' for those of the form. */
export type Around = Spot;

const at = (around: string, id: string): string => (around === '' ? id : `${around}.${id}`);

const within = ({ address, path, of }: Around, { id }: Field): Spot => ({
  address: at(address, id),
  path: at(path, id),
  ...(of !== undefined && { of }),
});

/** The fields of a page, group or entry as questions on paper, what has a condition of its own together. */
export function fieldBlocks(paper: Paper, fields: readonly Field[], around: Around, below: Below): Block[] {
  const blocks: Block[] = [];
  for (const field of fields) {
    const spot = within(around, field);
    const shown = paper.shown(`field:${spot.address}`, field.showIf);
    if (shown.hidden) continue;
    const isSaid = isObvious(field, fields) || (shown.when !== undefined && shown.when === below.said);
    const hint = isSaid ? undefined : hintOf(shown, paper.words);
    const under = { ...below, ...(shown.when && { said: shown.when }) };
    const enclosure = enclosureOf(paper, field, spot, shown.when);
    if (enclosure) below.enclosures.push(enclosure);
    else if (field.type === 'info') blocks.push(...infoBlocks(paper, field, shown.when));
    else if (field.type === 'group') blocks.push(...groupBlocks(paper, field, spot, hint, under));
    else if (field.type === 'list') blocks.push(...listBlocks(paper, field, spot, hint, under));
    else if (field.type === 'computed') blocks.push(...computedBlocks(paper, field));
    else {
      const question = questionOf(paper, field, spot);
      if (question) addQuestion(blocks, question, hint);
    }
  }
  return blocks;
}

/** Who has ticked „Keine Hausnummer“ needs no telling that the next question is not for him. */
function isObvious({ id, showIf }: Field, fields: readonly Field[]): boolean {
  const [, box] = /^not\((\w+) = true\)$/.exec(showIf ?? '') ?? [];
  const before = fields[fields.findIndex((one) => one.id === id) - 1];
  return box !== undefined && before?.id === box && before.type === 'boolean';
}

/** Adds a question to those before it that are asked under the same condition. */
export function addQuestion(blocks: Block[], question: Question, condition: string | undefined): void {
  const last = blocks.at(-1);
  if (last?.kind === 'questions' && last.condition === condition) last.questions.push(question);
  else
    blocks.push({ kind: 'questions', questions: [question], ...(condition !== undefined && { condition }) });
}

export const hintBlock = (hint: string | undefined): Block[] =>
  hint === undefined ? [] : [{ kind: 'paragraph', text: hint, tone: 'hint' }];

/** An information under a condition says so; one whose condition has no words is left out, for it may be wrong. */
function infoBlocks(
  paper: Paper,
  field: Extract<Field, { type: 'info' }>,
  when: string | undefined,
): Block[] {
  const text = paper.long(field.text);
  if (text === undefined || when === '') return [];
  return [
    { kind: 'paragraph', text: when === undefined ? text : paper.words.outcome(when, text), tone: 'muted' },
  ];
}

/** An amount is told of, so that nobody looks for where to write it; what else is computed is nobody’s business here. */
const computedBlocks = (paper: Paper, field: Extract<Field, { type: 'computed' }>): Block[] =>
  field.result === 'money' && !field.internal
    ? [{ kind: 'paragraph', text: `${paper.text(field.label)}: ${paper.words.calculated}`, tone: 'muted' }]
    : [];

function groupBlocks(
  paper: Paper,
  field: Extract<Field, { type: 'group' }>,
  spot: Spot,
  hint: string | undefined,
  below: Below,
): Block[] {
  const title = boxed(paper, field);
  const level = title === below.title ? below.level : deeper(below.level);
  const inside = fieldBlocks(
    paper,
    field.fields,
    { ...spot, of: spot.of === undefined ? title : `${spot.of}, ${title}` },
    { ...below, title, level },
  );
  if (inside.length === 0) return [];
  return [...opening(paper, field, title, hint, below), ...inside];
}

/** What stands above the questions of a group or list: its title where that is new, when it is asked, its help. */
function opening(
  paper: Paper,
  { help }: Extract<Field, { type: 'group' | 'list' }>,
  title: string,
  hint: string | undefined,
  below: Below,
): Block[] {
  const told = help && paper.text(help);
  return [
    ...(title === below.title ? [] : [{ kind: 'heading', level: below.level, text: title } as const]),
    ...hintBlock(hint),
    ...(told ? [{ kind: 'paragraph', text: told, tone: 'muted' } as const] : []),
  ];
}

const boxed = (paper: Paper, field: Exclude<Field, { type: 'info' }>): string => {
  const box = field.meta?.box;
  return box === undefined ? paper.text(field.label) : `${paper.boxed(box)} · ${paper.text(field.label)}`;
};

/** Some entries to be filled in, and a sentence on what to do with more of them. */
function listBlocks(
  paper: Paper,
  field: ListField,
  spot: Spot,
  hint: string | undefined,
  below: Below,
): Block[] {
  const title = paper.text(field.label);
  const items = paper.text(field.items);
  const level = title === below.title ? below.level : deeper(below.level);
  const many = entriesOf(field);
  const entries = Array.from({ length: many }, (_, i) =>
    entryBlocks(paper, field, { spot, number: i + 1, level }, i === 0 ? below.enclosures : []),
  );
  for (const enclosure of below.enclosures)
    if (enclosure.name.startsWith(`${spot.path}.`)) enclosure.per ??= items;
  if (entries.every((blocks) => blocks.length === 0)) return [];
  const { words } = paper;
  return [
    ...opening(paper, field, title, hint, below),
    ...entries.flat(),
    ...(field.each !== undefined || field.max === undefined || field.max > many
      ? [
          {
            kind: 'paragraph',
            text: field.each === undefined ? words.furtherEntries(items) : words.eachEntry(items),
            tone: 'hint',
            closing: true,
          } as const,
        ]
      : []),
    ...fieldBlocks(paper, field.computed ?? [], { ...spot, address: '' }, below),
  ];
}

/** The fewer questions an entry has, the more entries there is room for; never less than there must be. */
function entriesOf(field: ListField): number {
  const size = countQuestions(itemFields(field));
  const usual = size <= 4 ? 3 : size <= 8 ? 2 : 1;
  return Math.max(1, Math.min(field.max ?? usual, Math.max(usual, Math.min(field.min ?? 0, 5))));
}

const countQuestions = (fields: readonly Field[]): number =>
  fields.reduce((sum, field) => {
    if (field.type === 'info' || field.type === 'computed') return sum;
    if (field.type === 'group') return sum + countQuestions(field.fields);
    return sum + (field.type === 'list' ? 8 : 1);
  }, 0);

interface Entry {
  spot: Spot;
  number: number;
  level: HeadingLevel;
}

function entryBlocks(
  paper: Paper,
  field: ListField,
  { spot, number, level }: Entry,
  enclosures: Enclosure[],
): Block[] {
  const title = paper.words.entry(paper.text(field.item), number);
  const of = spot.of === undefined ? title : `${spot.of}, ${title}`;
  const around = { address: spot.address, path: `${spot.path}.i${number}`, of };
  const inside = deeper(level);
  const below = (name: string, at: HeadingLevel): Below => ({ title: name, level: at, enclosures });
  const blocks = field.pages
    ? field.pages.flatMap((page) => {
        const shown = paper.shown(`field:${spot.address}.${page.fields[0]?.id ?? ''}`, page.showIf);
        if (shown.hidden) return [];
        const name = paper.text(page.title);
        const fields = fieldBlocks(paper, page.fields, around, below(name, deeper(inside)));
        if (fields.length === 0) return [];
        const text = paper.long(page.text);
        return [
          { kind: 'heading', level: inside, text: name } as const,
          ...hintBlock(hintOf(shown, paper.words)),
          ...(text === undefined ? [] : [{ kind: 'paragraph', text, tone: 'muted' } as const]),
          ...fields,
        ];
      })
    : fieldBlocks(paper, itemFields(field), around, below(title, inside));
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: title, entry: true }, ...blocks];
}

export const deeper = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;
