const SIGNATURES: readonly {
  readonly mediaType: string;
  readonly starts: readonly (readonly number[])[];
  readonly names: RegExp;
}[] = [
  { mediaType: 'application/pdf', starts: [[0x25, 0x50, 0x44, 0x46, 0x2d]], names: /\.pdf$/i },
  { mediaType: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]], names: /\.jpe?g$/i },
  { mediaType: 'image/png', starts: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]], names: /\.png$/i },
  {
    mediaType: 'image/tiff',
    starts: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
    names: /\.tiff?$/i,
  },
];

/**
 * What a file is by its first bytes, where its name says the same; undefined for anything else. What the browser
 * declares does not count.
 */
export const contentType = (bytes: Uint8Array, name: string): string | undefined =>
  SIGNATURES.find(
    ({ starts, names }) =>
      names.test(name) && starts.some((start) => start.every((byte, at) => bytes[at] === byte)),
  )?.mediaType;
