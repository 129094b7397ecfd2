/** What a search looks at. */
interface Searched {
  readonly label: string;
  readonly group?: string;
}

/**
 * The options that fit what was typed, the best first: what is called so, those that begin with it, those with a word that does, those that
 * have it anywhere. Every word typed must be found. Umlauts are found as they are written where there are none: `ö` as
 * `oe` and as `o`.
 */
export function matchOptions<O extends Searched>(options: readonly O[], typed: string): readonly O[] {
  const wanted = wordsOf(plain(typed));
  if (wanted.length === 0) return options;
  const ranked = options.map((option) => ({ option, rank: rankOf(option, wanted) }));
  return Array.from({ length: RANKS }, (_, wish) => wish).flatMap((wish) =>
    ranked.filter(({ rank }) => rank === wish).map(({ option }) => option),
  );
}

const RANKS = 4;

/** The one option that is called so; undefined where none or several are. */
export function optionCalled<O extends Searched>(options: readonly O[], typed: string): O | undefined {
  const wanted = plain(typed);
  const called = options.filter(({ label }) => spellings(label).includes(wanted));
  return called.length === 1 ? called[0] : undefined;
}

function rankOf({ label, group = '' }: Searched, wanted: readonly string[]): number {
  const ranks = spellings(`${label} ${group}`).map((spelled) => {
    const words = wordsOf(spelled);
    if (spelled.startsWith(wanted.join(' '))) return 1;
    if (wanted.every((part) => words.some((word) => word.startsWith(part)))) return 2;
    return wanted.every((part) => spelled.includes(part)) ? 3 : RANKS;
  });
  return spellings(label).includes(wanted.join(' ')) ? 0 : Math.min(...ranks);
}

/** Ä as `ae`, and as `a` for whoever has no umlauts or leaves the dots out. */
const spellings = (text: string): readonly string[] => [
  plain(text.replace(/[äöüÄÖÜ]/g, (umlaut) => `${umlaut}e`)),
  plain(text),
];

/** In small letters, without accents, signs as blanks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
