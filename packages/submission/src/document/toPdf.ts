import type { Walk } from '@formularwerk/form';
import { legalTime } from '../legalTime.ts';
import type { EmbeddedFile } from '../pdf/document/attachFiles.ts';
import { type PdfAssets, writePdf } from '../pdf/writePdf.ts';
import type { Submission } from '../submission.ts';
import { documentWords } from './documentWords.ts';
import { type Recipient, toBlocks } from './toBlocks.ts';

/** What a PDF needs beside the submission: the walk it came from, who receives it, the files inside, and the fonts. */
export interface PdfInput {
  walk: Walk;
  recipient: Recipient;
  files: EmbeddedFile[];
  assets: PdfAssets;
}

/** The submission as PDF/A-3a and PDF/UA-1, with `files` embedded. */
export async function toPdf(
  submission: Submission,
  { walk, recipient, files, assets }: PdfInput,
): Promise<Uint8Array> {
  const { form, reference, receivedAt, language, engine } = submission;
  const words = documentWords(language);
  const received = new Date(receivedAt);
  return writePdf(
    {
      blocks: toBlocks(submission, walk, recipient),
      furniture: {
        headerStart: recipient.municipality,
        headerEnd: form.status === 'muster' ? `${form.title} (${words.specimen})` : form.title,
        footerStart: `${reference} · ${words.received} ${legalTime(received).date}`,
      },
      metadata: {
        title: `${form.title} – ${reference}`,
        author: recipient.municipality,
        creator: `${engine.name} ${engine.version}`,
        date: received,
        language,
        facts: { reference, formId: form.id, formVersion: form.version, formHash: form.hash },
      },
      files,
    },
    assets,
  );
}
