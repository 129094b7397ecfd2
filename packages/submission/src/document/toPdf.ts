import { resolveText, type Walk } from '@formularwerk/form';
import { legalTime } from '../legalTime.ts';
import type { EmbeddedFile } from '../pdf/document/attachFiles.ts';
import type { DocumentLimits } from '../pdf/documentTooLarge.ts';
import { type PdfAssets, writePdf } from '../pdf/writePdf.ts';
import { hex, sha256 } from '../sha256.ts';
import type { Submission } from '../submission.ts';
import { documentWords } from './documentWords.ts';
import { type Recipient, type ToBlocksOptions, toBlocks } from './toBlocks.ts';

/** What a PDF needs beside the submission: the walk it came from, who receives it, the files inside, and the fonts. */
export interface PdfInput extends ToBlocksOptions {
  walk: Walk;
  recipient: Recipient;
  files: EmbeddedFile[];
  assets: PdfAssets;
  limits?: DocumentLimits;
}

/** The submission as PDF/A-3a and PDF/UA-1, with `files` and `evidence` embedded. In German, see `toBlocks`. */
export async function toPdf(
  submission: Submission,
  { walk, recipient, files, assets, limits, evidence = [], order, templates = [] }: PdfInput,
): Promise<Uint8Array> {
  const { form, reference, receivedAt, engine } = submission;
  const words = documentWords('de');
  const title = resolveText(walk.form.definition.title, 'de');
  const received = new Date(receivedAt);
  const forWhom = submission.copyFor ? ` – ${submission.copyFor.title}` : '';
  return writePdf(
    {
      blocks: toBlocks(submission, walk, recipient, { evidence, templates, ...(order && { order }) }),
      furniture: {
        headerStart: recipient.municipality,
        headerEnd: form.status === 'muster' ? `${title} (${words.specimen})` : title,
        footerStart: `${reference} · ${words.received} ${legalTime(received).date}`,
        letterhead: recipient,
      },
      metadata: {
        title: `${title} – ${reference}${forWhom}`,
        author: recipient.municipality,
        creator: `${engine.name} ${engine.version}`,
        date: received,
        language: 'de',
        facts: {
          reference,
          formId: form.id,
          formVersion: form.version,
          formHash: form.hash,
          ...(await dataHashes(files)),
        },
      },
      files: [...files, ...evidence],
      ...(limits && { limits }),
    },
    assets,
  );
}

/** The fingerprints of the data inside, which `readSubmission` compares. */
async function dataHashes(files: readonly EmbeddedFile[]): Promise<{ jsonHash?: string; xmlHash?: string }> {
  const of = async (name: string) => {
    const file = files.find((one) => one.name === name);
    return file && hex(await sha256(file.bytes));
  };
  const [jsonHash, xmlHash] = [await of('submission.json'), await of('submission.xml')];
  return { ...(jsonHash && { jsonHash }), ...(xmlHash && { xmlHash }) };
}
