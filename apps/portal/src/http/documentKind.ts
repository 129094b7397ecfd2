import type { DocumentKind } from '@formularwerk/assistant';

const kinds: readonly string[] = ['pdf', 'xml', 'json', 'xsd'] satisfies readonly DocumentKind[];

export const isDocumentKind = (text: string | undefined): text is DocumentKind =>
  text !== undefined && kinds.includes(text);
