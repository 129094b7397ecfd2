import type { FormDefinition } from '@formularwerk/form';
import { nameOf, type Recipient } from '../document/toBlocks.ts';
import type { Block, Pair } from '../pdf/block.ts';
import { type Enclosure, enclosureBlocks } from './enclosures.ts';
import { fieldBlocks, hintBlock } from './fieldBlocks.ts';
import { hintOf, type Paper } from './paper.ts';

type Section = FormDefinition['sections'][number];
type Page = Section['pages'][number];

/** A whole form as it is filled in by hand: what it is, its questions, what to enclose, declarations and signature. */
export function blankBlocks(paper: Paper, recipient: Recipient, online?: string): Block[] {
  const { definition } = paper.form;
  const enclosures: Enclosure[] = [];
  const sections = definition.sections.flatMap((section) => sectionBlocks(paper, section, enclosures));
  return [
    ...beginning(paper, recipient, online),
    ...sections,
    ...enclosureBlocks(paper, enclosures),
    ...declarationBlocks(paper, enclosures),
    ...slot(paper.words.contact, paper.long(definition.start?.contact)),
    ...slot(paper.words.privacy, paper.long(definition.start?.privacy)),
  ];
}

const slot = (title: string, text: string | undefined): Block[] =>
  text === undefined
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        { kind: 'paragraph', text },
      ];

function beginning(paper: Paper, recipient: Recipient, online: string | undefined): Block[] {
  const { words, long, text } = paper;
  const { title, start = {}, status } = paper.form.definition;
  const purpose = long(start.purpose);
  const fact = (label: string, value: string | undefined): Pair[] => (value ? [{ label, value }] : []);
  return [
    { kind: 'heading', level: 1, text: text(title) },
    ...(purpose === undefined ? [] : [{ kind: 'paragraph', text: purpose } as const]),
    ...(status === 'muster' ? [{ kind: 'paragraph', text: paper.specimen, tone: 'muted' } as const] : []),
    {
      kind: 'pairs',
      pairs: [
        {
          label: words.sendTo,
          value: nameOf(recipient),
          tone: 'strong',
        },
        ...fact(words.costs, long(start.costs)),
        ...fact(words.deadline, long(start.deadline)),
      ],
    },
    { kind: 'paragraph', text: words.howTo },
    ...(online === undefined ? [] : [{ kind: 'paragraph', text: words.online(online) } as const]),
  ];
}

/** A section's only page needs no title of its own. */
function sectionBlocks(paper: Paper, section: Section, enclosures: Enclosure[]): Block[] {
  const shown = paper.shown(`section:${section.id}`, section.showIf);
  if (shown.hidden) return [];
  const title = paper.text(section.title);
  const isSingle = section.pages.length === 1;
  const pages = section.pages.flatMap((page) =>
    pageBlocks(paper, page, isSingle ? undefined : paper.text(page.title), enclosures),
  );
  if (pages.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: title }, ...hintBlock(hintOf(shown, paper.words)), ...pages];
}

function pageBlocks(paper: Paper, page: Page, title: string | undefined, enclosures: Enclosure[]): Block[] {
  const shown = paper.shown(`page:${page.id}`, page.showIf);
  if (shown.hidden) return [];
  const text = paper.long(page.text);
  const hint = hintOf(shown, paper.words);
  if (page.outcome) return outcomeBlocks(paper, page, shown.when);
  const level = title === undefined ? 3 : 4;
  const below = { title: title ?? '', level, enclosures, said: shown.when } as const;
  const from = enclosures.length;
  const fields = fieldBlocks(paper, page.fields, { address: '', path: '' }, below);
  // What is asked under a condition of the page is enclosed under it, too.
  if (shown.when !== undefined) for (const enclosure of enclosures.slice(from)) enclosure.when ??= shown.when;
  if (fields.length === 0) return [];
  return [
    ...(title === undefined || isAsked(paper, title, page)
      ? []
      : [{ kind: 'heading', level: 3, text: title } as const]),
    ...hintBlock(hint),
    ...(text === undefined ? [] : [{ kind: 'paragraph', text, tone: 'muted' } as const]),
    ...fields,
  ];
}

/** Whether the first question asks the same as the title above it. */
const isAsked = (paper: Paper, title: string, { fields: [first] }: Page): boolean =>
  first !== undefined && first.type !== 'info' && first.type !== 'list' && paper.text(first.label) === title;

/** What a pre-check would have told; often its text begins with its title. */
function outcomeBlocks(paper: Paper, page: Page, when: string | undefined): Block[] {
  if (!when) return [];
  const [title, told] = [paper.text(page.title), paper.long(page.text)];
  const text = told?.startsWith(title) ? told : [title, told].filter(Boolean).join('. ');
  return [{ kind: 'paragraph', text: paper.words.outcome(when, text), tone: 'muted' }];
}

/** The last part: what is declared, when and where, and the signature. */
function declarationBlocks(paper: Paper, enclosures: Enclosure[]): Block[] {
  const { words, form } = paper;
  const declarations = form.definition.declarations ?? [];
  const around = { address: '', path: '' };
  const said = fieldBlocks(paper, declarations, around, { title: words.declarations, level: 3, enclosures });
  const half = (name: string, label: string, note?: string) => ({
    label,
    said: label,
    name,
    control: { type: 'line', lines: 1, half: true } as const,
    ...(note !== undefined && { note }),
  });
  return [
    { kind: 'heading', level: 2, text: words.declarations },
    ...said,
    {
      kind: 'questions',
      questions: [
        half('_paper.place', words.place),
        half('_paper.date', words.day, words.date),
        {
          label: words.sign,
          said: words.sign,
          name: '_paper.signature',
          control: { type: 'space', height: 48 },
        },
      ],
    },
  ];
}
