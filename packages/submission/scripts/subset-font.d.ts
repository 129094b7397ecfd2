declare module 'subset-font' {
  /** Reduces a font to the characters of `text` (hb-subset). */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; noHinting: boolean; keepFeatures: string[] },
  ): Promise<Uint8Array>;
}
