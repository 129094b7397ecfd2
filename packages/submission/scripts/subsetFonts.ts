/**
 * Reduces the fonts of the PDF to what people write here, so that the repository carries
 * 0.6 MB instead of 2 MB. Run with `pnpm --filter @formularwerk/submission fonts`.
 *
 * Hinting is dropped: PDF viewers draw outlines without it, and the documents become smaller.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

type Range = readonly [first: number, last: number];

/** DIN 91379 (letters, sequences, Greek, Cyrillic, symbols), and the typographic characters of our own texts. */
const written: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x250, 0x2ff], // IPA and modifier letters (ə, ʔ, ʼ)
  [0x300, 0x36f], // combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x4ff], // Cyrillic
  [0x1d48, 0x1d48], // ᵈ and ᵗ, the only ones of their block in DIN 91379
  [0x1d57, 0x1d57],
  [0x1e00, 0x1eff], // Latin Extended Additional (Vietnamese)
  [0x2000, 0x206f], // dashes, quotes, spaces
  [0x2070, 0x209f], // raised and lowered digits
  [0x20a0, 0x20bf], // currencies
  [0x2100, 0x214f], // №, ™
  [0x2150, 0x218f], // fractions
  [0x2212, 0x2212], // minus
  [0xfffd, 0xfffd], // the sign for a character we cannot draw
];

/** What Noto Sans lacks: mathematics, arrows, boxes, symbols, the commonest emoji as outlines. */
const symbols: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x2010, 0x2027],
  [0x2190, 0x23ff], // arrows, mathematics, technical
  [0x2460, 0x24ff], // enclosed
  [0x25a0, 0x27bf], // shapes, symbols, dingbats
  [0x2b00, 0x2b2f],
  [0xfffd, 0xfffd],
  [0x1f600, 0x1f64f], // faces
];

const fonts = [
  {
    from: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    to: 'NotoSans-Regular.ttf',
    ranges: written,
  },
  {
    from: import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    to: 'NotoSans-Bold.ttf',
    ranges: written,
  },
  {
    from: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    to: 'DejaVuSans-Symbols.ttf',
    ranges: symbols,
  },
];

/** What shaping needs; small capitals, old figures and the like would only bring their glyphs along. */
const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk'];

const charactersOf = (ranges: Range[]): string =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');

for (const { from, to, ranges } of fonts) {
  const whole = await readFile(new URL(from));
  const reduced = await subsetFont(whole, charactersOf(ranges), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures,
  });
  await writeFile(new URL(`../fonts/${to}`, import.meta.url), reduced);
  console.log(`${to}: ${whole.length} → ${reduced.length} bytes`);
}
