import { hasAt } from './hasAt.ts';

/** A kind of file, told by its first bytes. */
export interface FileKind {
  readonly mediaType: string;
  /** What a file of this kind may be called. */
  readonly names: RegExp;
  /** Other words that browsers have for it. */
  readonly aliases: readonly string[];
  readonly isIn: (bytes: Uint8Array) => boolean;
}

const kinds: readonly FileKind[] = [
  {
    mediaType: 'application/pdf',
    names: /\.pdf$/i,
    aliases: ['application/x-pdf'],
    isIn: (bytes) => hasAt(bytes, 0, '%PDF-'),
  },
  {
    mediaType: 'image/jpeg',
    names: /\.(jpe?g|jfif)$/i,
    aliases: ['image/jpg', 'image/pjpeg'],
    isIn: (bytes) => hasAt(bytes, 0, '\xff\xd8\xff'),
  },
  {
    mediaType: 'image/png',
    names: /\.png$/i,
    aliases: ['image/x-png'],
    isIn: (bytes) => hasAt(bytes, 0, '\x89PNG\r\n\x1a\n'),
  },
  {
    mediaType: 'image/tiff',
    names: /\.tiff?$/i,
    aliases: ['image/tif', 'image/x-tiff'],
    isIn: (bytes) => hasAt(bytes, 0, 'II*\0') || hasAt(bytes, 0, 'MM\0*'),
  },
];

/** The kind of a file that can be handed in; undefined for everything else. */
export const kindOf = (bytes: Uint8Array): FileKind | undefined => kinds.find((kind) => kind.isIn(bytes));

const HEIC = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif'];

/** A photo as newer phones store it, which few offices can open. */
export const isHeic = (bytes: Uint8Array): boolean =>
  hasAt(bytes, 4, 'ftyp') && HEIC.some((brand) => hasAt(bytes, 8, brand));

/** What browsers say when they don't know. */
const UNTOLD = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Whether a name, and what a browser declares, say the same as the content. */
export const agrees = (kind: FileKind, name: string, declared: string): boolean => {
  const [type = ''] = declared.toLowerCase().split(';');
  return kind.names.test(name) && [kind.mediaType, ...kind.aliases, ...UNTOLD].includes(type.trim());
};
