import {
  type FieldView,
  type PageView,
  plainText,
  type SectionView,
  type Walk,
  writeSize,
} from '@formularwerk/form';
import type { Attachment } from '../attachments.ts';
import { legalTime } from '../legalTime.ts';
import type { Block, Pair } from '../pdf/block.ts';
import { digestLines } from '../pdf/digestLines.ts';
import type { Submission } from '../submission.ts';
import { type DocumentWords, documentWords } from './documentWords.ts';
import { fieldBlocks, pairOf, under } from './fieldBlocks.ts';
import { isPrinted } from './isPrinted.ts';

/** Who receives the application: the municipality and, where there is one, its office. */
export interface Recipient {
  municipality: string;
  office?: string;
}

/**
 * The document of a submission, in reading order: what it is, the answers by section as on the review
 * page, attachments, declarations, and how it was made. `walk` must be the walk that was submitted.
 */
export function toBlocks(submission: Submission, walk: Walk, recipient: Recipient): Block[] {
  const words = documentWords(submission.language);
  return [
    { kind: 'heading', level: 1, text: submission.form.title },
    ...specimen(submission, words),
    { kind: 'pairs', pairs: facts(submission, recipient, words) },
    ...answerBlocks(submission, walk, words),
    ...about(submission, words),
  ];
}

/**
 * The document of a draft: what was answered so far, and that nothing of it was submitted. It has no reference, no date
 * of receipt and no checksums, so that nobody takes it for an application.
 */
export function toDraftBlocks(
  draft: Pick<Submission, 'form' | 'attachments' | 'language'>,
  walk: Walk,
  recipient: Recipient,
): Block[] {
  const words = documentWords(draft.language);
  return [
    { kind: 'heading', level: 1, text: draft.form.title },
    { kind: 'paragraph', text: words.draftNote },
    ...specimen(draft, words),
    { kind: 'pairs', pairs: [recipientPair(recipient, words)] },
    ...answerBlocks(draft, walk, words),
  ];
}

const answerBlocks = (
  answered: Pick<Submission, 'attachments' | 'language'>,
  walk: Walk,
  words: DocumentWords,
): Block[] => [
  ...walk.sections.flatMap((section) => sectionBlocks(section, words)),
  ...attachmentBlocks(answered, words),
  ...under(words.declarations, 2, walk.declarations.flatMap(declarationBlocks)),
];

const specimen = ({ form }: Pick<Submission, 'form'>, words: DocumentWords): Block[] =>
  form.status === 'muster'
    ? [{ kind: 'paragraph', text: `${words.specimen}: ${words.specimenNote}`, tone: 'muted' }]
    : [];

function facts({ reference, receivedAt }: Submission, recipient: Recipient, words: DocumentWords): Pair[] {
  const { date, time } = legalTime(new Date(receivedAt));
  return [
    { label: words.reference, value: reference, tone: 'strong' },
    { label: words.received, value: words.receivedAt(date, time) },
    recipientPair(recipient, words),
  ];
}

const recipientPair = ({ municipality, office }: Recipient, words: DocumentWords): Pair => ({
  label: words.recipient,
  value: office ? `${municipality}\n${office}` : municipality,
});

/** A section's only page needs no title of its own. */
function sectionBlocks({ title, pages }: SectionView, words: DocumentWords): Block[] {
  const filled = pages
    .map((page) => ({
      title: page.title,
      fields: page.fields,
      blocks: [
        ...outcomeBlocks(page, words),
        ...fieldBlocks(page.fields, { title: page.title, level: 4 }, words),
      ],
    }))
    .filter(({ blocks }) => blocks.length > 0);
  const [only] = filled;
  if (only && filled.length === 1 && only.fields.length > 0)
    return under(title, 2, fieldBlocks(only.fields, { title, level: 3 }, words));
  return under(
    title,
    2,
    filled.flatMap((page) => under(page.title, 3, page.blocks)),
  );
}

/** What a pre-check came to, and that somebody went on in spite of it. */
const outcomeBlocks = ({ outcome, text, title }: PageView, words: DocumentWords): Block[] =>
  outcome?.continued
    ? [
        {
          kind: 'pairs',
          pairs: [
            { label: words.outcome, value: text ? plainText(text) : title },
            { label: words.decision, value: words.wentOn, tone: 'strong' },
          ],
        },
      ]
    : [];

const attachmentBlocks = (
  { attachments, language }: Pick<Submission, 'attachments' | 'language'>,
  words: DocumentWords,
): Block[] =>
  attachments.length === 0
    ? []
    : under(words.attachments, 2, [
        { kind: 'attachments', files: attachments.map((attachment) => describe(attachment, language)) },
      ]);

const describe = ({ label, name, size, mediaType, sha256 }: Attachment, language: string) => ({
  label,
  name,
  description: `${mediaType.split('/').at(-1)?.toUpperCase()}, ${writeSize(size, language)}`,
  sha256,
});

/** A box with its words, another question as it is, and what was to be read before declaring it. */
function declarationBlocks(view: FieldView): Block[] {
  if (view.info) return [{ kind: 'paragraph', text: plainText(view.info) }];
  if (typeof view.answer === 'boolean') return [{ kind: 'checkbox', checked: view.answer, text: view.label }];
  return isPrinted(view) ? [{ kind: 'pairs', pairs: [pairOf(view)] }] : [];
}

function about({ form, parametersHash, engine }: Submission, words: DocumentWords): Block[] {
  const digest = (label: string, value: string): Pair => ({ label, value: digestLines(value), tone: 'fine' });
  return under(words.about, 2, [
    { kind: 'paragraph', text: words.aboutNote, tone: 'muted' },
    {
      kind: 'pairs',
      pairs: [
        { label: words.form, value: words.version(form.id, form.version) },
        digest(words.formHash, form.hash),
        ...(parametersHash ? [digest(words.parametersHash, parametersHash)] : []),
        { label: words.writtenBy, value: `${engine.name} ${engine.version}` },
      ],
    },
  ]);
}
