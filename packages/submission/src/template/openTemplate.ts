import { type PDFAcroField, PDFAcroTerminal, PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { isActive, isSigned } from './dangers.ts';

/** Why a PDF cannot be filled in as an official form. */
export type TemplateRefusal = 'noPdf' | 'tooLarge' | 'encrypted' | 'xfa' | 'signed' | 'active' | 'noFields';

export interface OpenTemplate {
  pdf: PDFDocument;
  form: PDFDict;
  /** The fields that can be filled in by their full names. */
  fields: ReadonlyMap<string, PDFAcroTerminal>;
  /** All of them, signatures and push buttons too. */
  all: readonly PDFAcroTerminal[];
}

/** Official forms have a few pages; a larger file is something else. */
export const MOST_TEMPLATE_BYTES = 10 * 1024 * 1024;

const FILLED: ReadonlySet<string> = new Set(['/Tx', '/Btn', '/Ch']);
const PUSH_BUTTON = 1 << 16;

/** Opens an official form to be filled in; refuses what we could not fill in as it is meant, and whatever acts by itself. */
export async function openTemplate(bytes: Uint8Array): Promise<OpenTemplate | TemplateRefusal> {
  if (bytes.length > MOST_TEMPLATE_BYTES) return 'tooLarge';
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }).catch(
    () => undefined,
  );
  if (!pdf || !(pdf.context.lookup(pdf.context.trailerInfo.Root) instanceof PDFDict)) return 'noPdf';
  if (pdf.context.trailerInfo.Encrypt) return 'encrypted';
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return 'noFields';
  // pdf-lib throws XFA away as soon as it is asked for the form.
  if (form.has(PDFName.of('XFA'))) return 'xfa';
  if (!(form.lookup(PDFName.of('Fields')) instanceof PDFArray)) return 'noFields';
  const terminals = pdf
    .getForm()
    .acroForm.getAllFields()
    .map(([field]) => field)
    .filter((field: PDFAcroField) => field instanceof PDFAcroTerminal);
  if (
    isSigned(
      pdf,
      terminals.map(({ dict }) => dict),
    )
  )
    return 'signed';
  if (isActive(pdf)) return 'active';
  const fields = new Map(
    terminals.filter(canBeFilled).map((field) => [field.getFullyQualifiedName() ?? '', field] as const),
  );
  return fields.size === 0 ? 'noFields' : { pdf, form, fields, all: terminals };
}

/** The full names of the fields that can be filled in, or why there are none. */
export async function templateFields(bytes: Uint8Array): Promise<readonly string[] | TemplateRefusal> {
  const open = await openTemplate(bytes);
  return typeof open === 'string' ? open : [...open.fields.keys()];
}

const canBeFilled = (field: PDFAcroTerminal): boolean =>
  FILLED.has(String(field.getInheritableAttribute(PDFName.of('FT')))) &&
  !(
    field.getInheritableAttribute(PDFName.of('FT')) === PDFName.of('Btn') &&
    (field.getFlags() & PUSH_BUTTON) !== 0
  );
