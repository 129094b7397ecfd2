import { type Form, resolveText, type WalkContext } from '@formularwerk/form';
import type { Recipient } from '../document/toBlocks.ts';
import { engine } from '../engine.ts';
import { type PdfAssets, writePdf } from '../pdf/writePdf.ts';
import { blankBlocks } from './blankBlocks.ts';
import { paperOf } from './paper.ts';

/** A form that nobody has filled in. */
export interface BlankFormInput {
  form: Form;
  version: string;
  hash: string;
  /** What the municipality has set, the day, and the language. */
  context: WalkContext;
  recipient: Recipient;
  /** Where the same can be done in the internet. */
  online?: string;
  /** The day that the file bears; the same day gives the same bytes. */
  at: Date;
}

/**
 * A form to be printed, or filled in on the screen: tagged (PDF/UA-1), with fields named by the paths of their answers
 * (entries of lists are `i1`, `i2` …), without scripts. Throws when it exceeds the limits of a document.
 */
export async function writeBlankForm(
  { form, version, hash, context, recipient, online, at }: BlankFormInput,
  assets: PdfAssets,
): Promise<Uint8Array> {
  const { language = 'de' } = context;
  const paper = paperOf(form, context);
  const title = resolveText(form.definition.title, language);
  return writePdf(
    {
      blocks: blankBlocks(paper, recipient, online),
      furniture: {
        headerStart: recipient.municipality,
        headerEnd: title,
        footerStart: `${title} · ${paper.words.version(version)}`,
        letterhead: recipient,
      },
      metadata: {
        title: `${title} – ${paper.words.blank}`,
        author: recipient.municipality,
        creator: `${engine.name} ${engine.version}`,
        date: at,
        language,
        facts: { formId: form.definition.id, formVersion: version, formHash: hash },
      },
      files: [],
    },
    assets,
  );
}
