import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** Actions that do something by themselves, or wipe out what was filled in. */
const ACTIVE = new Set(
  [
    'JavaScript',
    'Launch',
    'ImportData',
    'SubmitForm',
    'ResetForm',
    'Rendition',
    'RichMediaExecute',
    'GoToE',
    'GoToR',
  ].map((name) => PDFName.of(name)),
);

const [S, JS, AA] = ['S', 'JS', 'AA'].map((name) => PDFName.of(name)) as [PDFName, PDFName, PDFName];

/** Whether anything in a PDF acts by itself: scripts, programs, forms that are sent or reset. */
export const isActive = (pdf: PDFDocument): boolean =>
  pdf.context.enumerateIndirectObjects().some(([, object]) => acts(object));

function acts(object: PDFObject | undefined): boolean {
  if (object instanceof PDFStream) return acts(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(acts);
  if (!(object instanceof PDFDict)) return false;
  const kind = object.get(S);
  if (object.has(JS) || object.has(AA) || (kind instanceof PDFName && ACTIVE.has(kind))) return true;
  return object.values().some(acts);
}

/** Whether somebody has signed it: whatever is changed then makes the signature worthless. */
export const isSigned = (pdf: PDFDocument, fields: readonly PDFDict[]): boolean =>
  pdf.catalog.has(PDFName.of('Perms')) ||
  fields.some((field) => field.lookup(PDFName.of('FT')) === PDFName.of('Sig') && field.has(PDFName.of('V')));
