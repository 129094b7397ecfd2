import {
  type FieldView,
  type PageView,
  plainText,
  resolveText,
  type SectionView,
  type Walk,
  writeSize,
} from '@formularwerk/form';
import { type Attachment, attachmentsOf } from '../attachments.ts';
import type { EvidenceFile } from '../evidenceFiles.ts';
import { legalTime } from '../legalTime.ts';
import type { AttachedFile, Block, Pair } from '../pdf/block.ts';
import { digestLines } from '../pdf/digestLines.ts';
import type { CopyFor, Submission } from '../submission.ts';
import type { FilledTemplate } from '../template/fillTemplates.ts';
import { boxBlocks } from './boxBlocks.ts';
import { addPair, fieldBlocks, pairOf, titled, under, withToo } from './fieldBlocks.ts';
import { inGerman } from './inGerman.ts';
import { isPrinted } from './isPrinted.ts';
import { boxOf, plainTelling, type Telling, telling } from './telling.ts';

/** Who receives the application: the municipality and, where there is one, its office. */
export interface Recipient {
  municipality: string;
  office?: string;
  /** The coat of arms of the municipality, PNG or JPEG. */
  arms?: Uint8Array;
}

export interface ToBlocksOptions {
  /** What was uploaded and goes into the PDF. Signatures are shown, too. */
  evidence?: readonly EvidenceFile[];
  /** Official forms that were filled in and lie inside. */
  templates?: readonly Pick<FilledTemplate, 'title' | 'name'>[];
  /** `boxes` is the order of an official form, where this one has its numbers. */
  order?: 'form' | 'boxes';
}

/**
 * The document of a submission, in reading order: what it is, the answers by section as on the review
 * page, attachments, declarations, and how it was made. `walk` must be the walk that was submitted. The document is in
 * German; where the applicant read another language, its labels stand beside the German ones.
 */
export function toBlocks(
  submission: Submission,
  walk: Walk,
  recipient: Recipient,
  { evidence, order, templates = [] }: ToBlocksOptions = {},
): Block[] {
  const german = inGerman(walk);
  const whole = telling(submission.language, german, evidence);
  // What an amount came from is not for everybody to see.
  const told = submission.copyFor ? { ...whole, calculation: () => undefined } : whole;
  return [
    titleBlock(walk, told, submission.language),
    ...(submission.copyFor ? [{ kind: 'paragraph', text: told.words.copyNote } as const] : []),
    ...specimen(submission, told),
    { kind: 'pairs', pairs: facts(submission, recipient, told) },
    { kind: 'code', text: submission.reference, alternative: told.words.code(submission.reference) },
    ...answerBlocks(german.walk, told, order),
    ...about(submission, told, templates),
  ];
}

/**
 * The document of a draft: what was answered so far, and that nothing of it was submitted. It has no reference, no date
 * of receipt and no checksums, so that nobody takes it for an application. It is in the language that is read.
 */
export function toDraftBlocks(
  draft: Pick<Submission, 'form' | 'language'>,
  walk: Walk,
  recipient: Recipient,
): Block[] {
  const told = plainTelling(draft.language);
  return [
    { kind: 'heading', level: 1, text: draft.form.title },
    { kind: 'paragraph', text: told.words.draftNote },
    ...specimen(draft, told),
    { kind: 'pairs', pairs: [recipientPair(recipient, told)] },
    ...answerBlocks(walk, told),
  ];
}

function titleBlock({ form }: Walk, { word }: Telling, language: string): Block {
  const { title } = form.definition;
  const [text, read] = [resolveText(title, 'de'), resolveText(title, language)];
  const too = read === text ? undefined : { language, text: read };
  return withToo({ kind: 'heading' as const, level: 1 as const, text: word(() => text).text }, too);
}

const answerBlocks = (walk: Walk, told: Telling, order: ToBlocksOptions['order'] = 'form'): Block[] => [
  ...((order === 'boxes' && boxBlocks(walk, walk.sections, told)) ||
    walk.sections.flatMap((section) => sectionBlocks(section, told))),
  ...attachmentBlocks(attachmentsOf(walk), walk.context.language ?? 'de', told),
  ...under(
    told.word(({ declarations }) => declarations),
    2,
    declarationBlocks(walk.declarations, told),
  ),
];

const specimen = ({ form }: Pick<Submission, 'form'>, { word }: Telling): Block[] =>
  form.status === 'muster'
    ? [
        {
          kind: 'paragraph',
          ...word((words) => `${words.specimen}: ${words.specimenNote}`),
          tone: 'muted',
        },
      ]
    : [];

function facts({ reference, receivedAt, copyFor }: Submission, recipient: Recipient, told: Telling): Pair[] {
  const { date, time } = legalTime(new Date(receivedAt));
  return [
    { ...labelled(told.word((words) => words.reference)), value: reference, tone: 'strong' },
    { ...labelled(told.word((words) => words.received)), value: told.words.receivedAt(date, time) },
    ...(copyFor ? copyPairs(copyFor, recipient, told) : [recipientPair(recipient, told)]),
  ];
}

/** A copy goes from the municipality to another authority. */
const copyPairs = ({ title, legalBasis }: CopyFor, sender: Recipient, { words }: Telling): Pair[] => [
  { label: words.recipient, value: title, tone: 'strong' },
  ...(legalBasis ? [{ label: words.legalBasis, value: legalBasis }] : []),
  { label: words.sentBy, value: nameOf(sender) },
];

const labelled = ({ text, too }: ReturnType<Telling['word']>): Pick<Pair, 'label' | 'labelToo'> => ({
  label: text,
  ...(too && { labelToo: too }),
});

const recipientPair = (recipient: Recipient, told: Telling): Pair => ({
  ...labelled(told.word((words) => words.recipient)),
  value: nameOf(recipient),
});

/** Who receives, over two lines where the office is known. */
export const nameOf = ({ municipality, office }: Recipient): string =>
  office ? `${municipality}\n${office}` : municipality;

/** A section's only page needs no title of its own. */
function sectionBlocks(section: SectionView, told: Telling): Block[] {
  const { title, pages } = section;
  const heading = titled(section, told);
  const filled = pages
    .map((page) => ({
      page,
      blocks: [
        ...outcomeBlocks(page, told),
        ...fieldBlocks(page.fields, { title: page.title, level: 4 }, told),
      ],
    }))
    .filter(({ blocks }) => blocks.length > 0);
  const [only] = filled;
  if (only && filled.length === 1 && only.page.fields.length > 0)
    return under(heading, 2, fieldBlocks(only.page.fields, { title, level: 3 }, told));
  return under(
    heading,
    2,
    filled.flatMap(({ page, blocks }) => under(titled(page, told), 3, blocks)),
  );
}

/** What a pre-check came to, and that somebody went on in spite of it. */
function outcomeBlocks(page: PageView, told: Telling): Block[] {
  if (!page.outcome?.continued) return [];
  const saidBy = ({ text, title }: PageView) => (text ? plainText(text) : title);
  const read = told.too(page, saidBy);
  const wentOn = told.word((words) => words.wentOn);
  return [
    {
      kind: 'pairs',
      pairs: [
        {
          ...labelled(told.word((words) => words.outcome)),
          value: saidBy(page),
          ...(read && { valueToo: read }),
        },
        {
          ...labelled(told.word((words) => words.decision)),
          value: wentOn.text,
          ...(wentOn.too && { valueToo: wentOn.too }),
          tone: 'strong',
        },
      ],
    },
  ];
}

const attachmentBlocks = (attachments: Attachment[], language: string, told: Telling): Block[] =>
  attachments.length === 0
    ? []
    : under(
        told.word((words) => words.attachments),
        2,
        [
          {
            kind: 'attachments',
            files: attachments.map((attachment) => describe(attachment, language, told)),
          },
        ],
      );

const describe = (
  { id, label, name, size, mediaType, sha256 }: Attachment,
  language: string,
  { place }: Telling,
): AttachedFile => ({
  label,
  name,
  description: `${mediaType.split('/').at(-1)?.toUpperCase()}, ${writeSize(size, language)}`,
  sha256,
  ...place(id),
});

/** A box with its words, another question as it is, and what was to be read before declaring it. */
function declarationBlocks(views: readonly FieldView[], told: Telling): Block[] {
  const blocks: Block[] = [];
  for (const view of views) {
    const info = ({ info }: FieldView) => info && plainText(info);
    if (view.info)
      blocks.push(withToo({ kind: 'paragraph' as const, text: plainText(view.info) }, told.too(view, info)));
    else if (typeof view.answer === 'boolean') {
      const { answer, label } = view;
      const checkbox = { kind: 'checkbox' as const, checked: answer, text: label, ...boxOf(view, told) };
      blocks.push(
        withToo(
          checkbox,
          told.too(view, (one) => one.label),
        ),
      );
    } else if (isPrinted(view)) addPair(blocks, pairOf(view, told));
  }
  return blocks;
}

function about(
  { form, parametersHash, engine }: Submission,
  told: Telling,
  templates: NonNullable<ToBlocksOptions['templates']>,
): Block[] {
  const { words } = told;
  const digest = (label: string, value: string): Pair => ({ label, value: digestLines(value), tone: 'fine' });
  return under({ text: words.about }, 2, [
    { kind: 'paragraph', text: words.aboutNote, tone: 'muted' },
    {
      kind: 'pairs',
      pairs: [
        { label: words.form, value: words.version(form.id, form.version) },
        digest(words.formHash, form.hash),
        ...templates.map(
          ({ title, name }): Pair => ({
            label: words.officialForm,
            value: title,
            note: words.inside(name),
          }),
        ),
        ...(parametersHash ? [digest(words.parametersHash, parametersHash)] : []),
        { label: words.writtenBy, value: `${engine.name} ${engine.version}` },
      ],
    },
  ]);
}
