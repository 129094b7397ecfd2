import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The files that a PDF carries, by name. */
export const attachments = async (pdf: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const listed = (await document.getAttachments()) ?? new Map();
  const files = new Map<string, Uint8Array>();
  for (const id of listed.keys())
    files.set(id, (await document.getAttachmentContent(id)) ?? new Uint8Array());
  return files;
};
