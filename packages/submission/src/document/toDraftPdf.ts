import { type Form, resolveText, type Walk } from '@formularwerk/form';
import { engine } from '../engine.ts';
import { legalTime } from '../legalTime.ts';
import type { DocumentLimits } from '../pdf/documentTooLarge.ts';
import { type PdfAssets, writePdf } from '../pdf/writePdf.ts';
import { documentWords } from './documentWords.ts';
import { type Recipient, toDraftBlocks } from './toBlocks.ts';

/** What somebody has answered so far. */
export interface DraftPdfInput {
  form: Form;
  version: string;
  hash: string;
  walk: Walk;
  recipient: Recipient;
  /** When it was written. */
  at: Date;
  limits?: DocumentLimits;
}

/**
 * A draft to be read before it is submitted: the pages of the later PDF (tagged, PDF/A-3a, PDF/UA-1), with „Entwurf“
 * across each of them and nothing embedded. Throws when the content exceeds the limits of a document.
 */
export async function toDraftPdf(
  { form, version, hash, walk, recipient, at, limits }: DraftPdfInput,
  assets: PdfAssets,
): Promise<Uint8Array> {
  const { id, status } = form.definition;
  const language = walk.context.language ?? 'de';
  const words = documentWords(language);
  const title = resolveText(form.definition.title, language);
  const draft = {
    form: { id, version, hash, title, ...(status && { status }) },
    language,
  };
  return writePdf(
    {
      blocks: toDraftBlocks(draft, walk, recipient),
      furniture: {
        headerStart: recipient.municipality,
        headerEnd: `${words.draft}: ${title}`,
        footerStart: `${words.draft} · ${legalTime(at).date}`,
        mark: words.draft.toUpperCase(),
        letterhead: recipient,
      },
      metadata: {
        title: `${words.draft}: ${title}`,
        author: recipient.municipality,
        creator: `${engine.name} ${engine.version}`,
        date: at,
        language,
        facts: { reference: words.draft, formId: id, formVersion: version, formHash: hash },
      },
      files: [],
      ...(limits && { limits }),
    },
    assets,
  );
}
